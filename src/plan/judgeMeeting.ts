import type { DelegateList } from "../registration/DelegateList";
import type { MeetingTerm } from "./Plan";
import type { PlannedRegister } from "./PlannedRegister";

/** Percentage points either way that are still “about” a share. */
export const ABOUT = 5;

/** A term of the plan beside a list of delegates; `met` is undefined where the plan leaves it open or a figure is not known. */
export interface JudgedTerm {
  readonly term: MeetingTerm;
  readonly list: DelegateList;
  readonly delegates: number;
  readonly models: number;
  readonly guests: number;
  /** The people of the agency: as the list says, else those of the register. */
  readonly people: number | undefined;
  /** How the plan wants the meeting to be held; undefined where it does not say. */
  readonly form: DelegateList["form"];
  readonly met: boolean | undefined;
}

/** Each term that the plan sets for its meeting, beside each list of delegates. */
export function judgeMeeting(register: PlannedRegister): readonly JudgedTerm[] {
  const { plan, delegateLists = [] } = register;
  return delegateLists.flatMap((list) => (plan?.meeting ?? []).map((term) => judge(term, list, register)));
}

function judge(term: MeetingTerm, list: DelegateList, register: PlannedRegister): JudgedTerm {
  const delegates = list.delegates.length;
  const people = list.people ?? peopleOf(register);
  const form = "plenaryBelow" in term ? formFor(people, term.plenaryBelow) : undefined;
  const models = list.delegates.filter(({ group }) => group === "model").length;
  const guests = list.delegates.filter(({ group }) => group === "guest").length;
  const counted = { term, list, delegates, models, guests, people, form };
  return { ...counted, met: isMet(counted) };
}

function isMet({ term, list, form, ...counts }: Omit<JudgedTerm, "met">): boolean | undefined {
  if ("mostDelegates" in term) return counts.delegates <= term.mostDelegates;
  if ("aboutPercentModels" in term) return isAbout(term.aboutPercentModels, counts);
  return form && list.form && form === list.form;
}

/** Whether models are about a share of the delegates, whoever else is or is not one or is left out; undefined where it depends on that. */
function isAbout(percent: number, { delegates, models, guests }: Omit<JudgedTerm, "term" | "list" | "form" | "met">) {
  if (delegates === 0) return undefined;
  const [least, most] = [100 * models, 100 * (delegates - guests)];
  const [from, to] = [(percent - ABOUT) * delegates, (percent + ABOUT) * delegates];
  if (most < from || to < least) return false;
  return from <= least && most <= to ? true : undefined;
}

/** Exactly as many people are neither below nor above. */
function formFor(people: number | undefined, below: number): DelegateList["form"] {
  if (people === undefined || people === below) return undefined;
  return people < below ? "plenary" : "delegates";
}

function peopleOf({ registrations }: PlannedRegister): number | undefined {
  const people = registrations.filter(({ kind }) => kind === "individual").flatMap(({ entries }) => entries);
  return people.length > 0 ? people.length : undefined;
}
