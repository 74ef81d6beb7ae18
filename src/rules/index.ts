// Written by `npm run index`.
import { labourOrderClass } from "./completeness/labour-order-class";
import { levelMissing } from "./completeness/level-missing";
import { nameMissing } from "./completeness/name-missing";
import { grassrootsFighterWithoutAdvancedWorker } from "./consistency/grassroots-fighter-without-advanced-worker";
import { nameDuplicate } from "./consistency/name-duplicate";
import { ordinalSequence } from "./consistency/ordinal-sequence";
import { totalMismatch } from "./consistency/total-mismatch";
import { unitMapping } from "./consistency/unit-mapping";
import { advancedCollectiveLevel } from "./eligibility/advanced-collective-level";
import { advancedWorkerLevel } from "./eligibility/advanced-worker-level";
import { excellentCollectiveLevel } from "./eligibility/excellent-collective-level";
import { fighterLevel } from "./eligibility/fighter-level";
import { grassrootsFighterInitiative } from "./eligibility/grassroots-fighter-initiative";
import { notCompletedWithHonors } from "./eligibility/not-completed-with-honors";
import { certificatesSeveral } from "./exclusivity/certificates-several";
import { levelMultiple } from "./exclusivity/level-multiple";
import { stateLevelAwardsInYear } from "./exclusivity/state-level-awards-in-year";
import { cellError } from "./form/cell-error";
import { collectiveLevelUnrecognised } from "./form/collective-level-unrecognised";
import { columnUnmapped } from "./form/column-unmapped";
import { legacyEncoding } from "./form/legacy-encoding";
import { nameCharacters } from "./form/name-characters";
import { tickUnknown } from "./form/tick-unknown";
import { advancedCollectiveShare } from "./quota/advanced-collective-share";
import { excellentCollectiveCompletion } from "./quota/excellent-collective-completion";
import { excellentCollectiveFighter } from "./quota/excellent-collective-fighter";
import { excellentCollectiveShare } from "./quota/excellent-collective-share";
import { grassrootsFighterCeiling } from "./quota/grassroots-fighter-ceiling";

export const rules = [
  labourOrderClass,
  levelMissing,
  nameMissing,
  grassrootsFighterWithoutAdvancedWorker,
  nameDuplicate,
  ordinalSequence,
  totalMismatch,
  unitMapping,
  advancedCollectiveLevel,
  advancedWorkerLevel,
  excellentCollectiveLevel,
  fighterLevel,
  grassrootsFighterInitiative,
  notCompletedWithHonors,
  certificatesSeveral,
  levelMultiple,
  stateLevelAwardsInYear,
  cellError,
  collectiveLevelUnrecognised,
  columnUnmapped,
  legacyEncoding,
  nameCharacters,
  tickUnknown,
  advancedCollectiveShare,
  excellentCollectiveCompletion,
  excellentCollectiveFighter,
  excellentCollectiveShare,
  grassrootsFighterCeiling,
] as const;
