import { remember } from "../grid/remember";
import { clauses, labelledClauses, MOST_REMARKS } from "./clauses";
import { anyDiscipline, type Discipline, disciplines, isComplaint, namesForm } from "./disciplines";
import { isInitiativeName, withoutInitiativeNames } from "./initiativeNames";
import { isDisciplineDenied } from "./isDisciplineDenied";
import { isDisciplineOver } from "./isDisciplineOver";
import { isDisciplineWork } from "./isDisciplineWork";
import { type Mention, mentionsIn } from "./mentionsIn";

/** The discipline and pending cases that a remark says the person is under; not those that it denies, praises or names as a duty. */
export const findDisciplines = remember<readonly Discipline[]>((note) => {
  if (!mentioned.test(clauses(note))) return [];
  const text = withoutInitiativeNames(labelledClauses(note));
  const found = new Set<string>();
  let isMeantBefore = false;
  for (const mention of mentionsIn(text, eachMentioned)) {
    // "Khiếu nại, tố cáo" is one thing.
    const isListed = isComplaint(mention.words) && listedBefore.test(mention.before);
    if (!isListed) isMeantBefore = isMeant(mention);
    if (isMeantBefore) found.add(mention.words);
  }
  return disciplines.filter(({ pattern }) => [...found].some((words) => new RegExp(`^(?:${pattern})$`).test(words)));
}, MOST_REMARKS);

function isMeant(mention: Mention): boolean {
  return !(
    isDisciplineDenied(mention) ||
    isDisciplineOver(mention) ||
    isDisciplineWork(mention) ||
    (isInitiativeName(mention.before) && !(mention.words === "ki luat" && namesForm(mention)))
  );
}

/** Almost no remark names any, and to see that is much quicker than to look for each. */
const mentioned = new RegExp(`\\b(?:${anyDiscipline})\\b`);
const eachMentioned = new RegExp(mentioned, "g");
const listedBefore = /\b(?:khieu nai|to cao) (?:, |va |hoac |hay )?$/;
