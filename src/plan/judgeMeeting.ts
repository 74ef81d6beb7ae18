import type { DelegateList } from "../registration/DelegateList";
import type { MeetingTerm } from "./Plan";
import type { PlannedRegister } from "./PlannedRegister";

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
  return {
    term,
    list,
    delegates,
    models: list.delegates.filter(({ group }) => group === "model").length,
    guests: list.delegates.filter(({ group }) => group === "guest").length,
    people,
    form,
    met: "mostDelegates" in term ? delegates <= term.mostDelegates : form && list.form && form === list.form,
  };
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
