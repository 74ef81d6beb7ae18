import { remember } from "../grid/remember";
import { MOST_REMARKS } from "./clauses";
import { findDisciplines } from "./findDisciplines";
import { findNewRecruit } from "./findNewRecruit";
import { findUnitChanges } from "./findUnitChanges";
import { findProposedClass } from "./labourOrderClass";
import { mentionsSeparateAchievements, mentionsStateAwardException } from "./mentions";
import { mentionsInitiative } from "./mentionsInitiative";
import { mentionsProtectedAbsence } from "./mentionsProtectedAbsence";
import { startedWork } from "./startedWork";

/** Whether a remark says nothing that a rule asks for, that there is an initiative and no more, or anything else of its own. */
export const remarkKind = remember<"nothing" | "initiative" | "particular">((note) => {
  if (isParticular(note)) return "particular";
  return mentionsInitiative(note) ? "initiative" : "nothing";
}, MOST_REMARKS);

function isParticular(note: string): boolean {
  return (
    findDisciplines(note).length > 0 ||
    findNewRecruit(note) !== undefined ||
    findUnitChanges(note).length > 0 ||
    findProposedClass(note) !== undefined ||
    startedWork(note, 0) !== undefined ||
    mentionsProtectedAbsence(note) ||
    mentionsSeparateAchievements(note) ||
    mentionsStateAwardException(note)
  );
}
