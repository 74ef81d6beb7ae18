import { remember } from "../grid/remember";
import { clauses, labelledClauses, MOST_REMARKS } from "./clauses";
import { anyDiscipline, type Discipline, disciplines, isComplaint, type Mention } from "./disciplines";
import { isDisciplineDenied } from "./isDisciplineDenied";
import { isDisciplineOver } from "./isDisciplineOver";
import { isDisciplineWork } from "./isDisciplineWork";
import { isInitiativeName, withoutInitiativeNames } from "./initiativeNames";

/** What is further away than so many letters says nothing of a word. */
const NEAR = 300;

/** The discipline and pending cases that a remark says the person is under; not those that it denies, praises or names as a duty. */
export const findDisciplines = remember<readonly Discipline[]>((note) => {
  if (!mentioned.test(clauses(note))) return [];
  const text = withoutInitiativeNames(labelledClauses(note));
  const found = new Set<string>();
  let end = 0;
  let isMeantBefore = false;
  for (const { index, 0: words } of text.matchAll(eachMentioned)) {
    const before = text.slice(Math.max(0, index - NEAR), index);
    const after = text.slice(index + words.length, index + words.length + NEAR);
    // "Khiếu nại, tố cáo" is one thing.
    const isListed = isComplaint(words) && complaintBefore.test(before) && nextInList.test(text.slice(end, index));
    if (!isListed) isMeantBefore = isMeant({ words, before, after });
    end = index + words.length;
    if (isMeantBefore) found.add(words);
  }
  return disciplines.filter(({ pattern }) => [...found].some((words) => new RegExp(`^(?:${pattern})$`).test(words)));
}, MOST_REMARKS);

function isMeant(mention: Mention): boolean {
  return !(
    isDisciplineDenied(mention) ||
    isDisciplineOver(mention) ||
    isDisciplineWork(mention) ||
    isInitiativeName(mention.before)
  );
}

/** Almost no remark names any, and to see that is much quicker than to look for each. */
const mentioned = new RegExp(`\\b(?:${anyDiscipline})\\b`);
const eachMentioned = new RegExp(mentioned, "g");
const complaintBefore = /\b(?:khieu nai|to cao) (?:, |va |hoac |hay )?$/;
const nextInList = /^ (?:, |va |hoac |hay )?$/;
