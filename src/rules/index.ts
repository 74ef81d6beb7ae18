// Written by `npm run index`.
import { entryWithoutTitle } from "./completeness/entry-without-title";
import { labourOrderClass } from "./completeness/labour-order-class";
import { levelMissing } from "./completeness/level-missing";
import { nameMissing } from "./completeness/name-missing";
import { excellentCollectiveWithoutAdvanced } from "./consistency/excellent-collective-without-advanced";
import { grassrootsFighterWithoutAdvancedWorker } from "./consistency/grassroots-fighter-without-advanced-worker";
import { nameDuplicate } from "./consistency/name-duplicate";
import { ordinalSequence } from "./consistency/ordinal-sequence";
import { provincialFighterWithoutGrassroots } from "./consistency/provincial-fighter-without-grassroots";
import { totalMismatch } from "./consistency/total-mismatch";
import { unitMapping } from "./consistency/unit-mapping";
import { advancedCollectiveLevel } from "./eligibility/advanced-collective-level";
import { advancedWorkerLevel } from "./eligibility/advanced-worker-level";
import { disciplineNote } from "./eligibility/discipline-note";
import { excellentCollectiveLevel } from "./eligibility/excellent-collective-level";
import { fighterLevel } from "./eligibility/fighter-level";
import { flagPrerequisite } from "./eligibility/flag-prerequisite";
import { grassrootsFighterDraft2026 } from "./eligibility/grassroots-fighter-draft-2026";
import { grassrootsFighterInitiative } from "./eligibility/grassroots-fighter-initiative";
import { meritCertificateLevel } from "./eligibility/merit-certificate-level";
import { newRecruitNote } from "./eligibility/new-recruit-note";
import { notCompletedWithHonors } from "./eligibility/not-completed-with-honors";
import { protectedAbsenceNote } from "./eligibility/protected-absence-note";
import { unitNewOrDissolved } from "./eligibility/unit-new-or-dissolved";
import { certificatesSeveral } from "./exclusivity/certificates-several";
import { levelMultiple } from "./exclusivity/level-multiple";
import { stateLevelAwardsInYear } from "./exclusivity/state-level-awards-in-year";
import { cellError } from "./form/cell-error";
import { collectiveLevelUnrecognised } from "./form/collective-level-unrecognised";
import { columnUnmapped } from "./form/column-unmapped";
import { dateImpossible } from "./form/date-impossible";
import { honorMisplaced } from "./form/honor-misplaced";
import { legacyEncoding } from "./form/legacy-encoding";
import { nameCharacters } from "./form/name-characters";
import { tickUnknown } from "./form/tick-unknown";
import { planAdvancedCollectiveShare } from "./plan/plan-advanced-collective-share";
import { planAdvancedWorkerShare } from "./plan/plan-advanced-worker-share";
import { planAgencyAward } from "./plan/plan-agency-award";
import { planCeilingConflict } from "./plan/plan-ceiling-conflict";
import { planCollectiveCount } from "./plan/plan-collective-count";
import { planDelegateCount } from "./plan/plan-delegate-count";
import { planDelegateGroups } from "./plan/plan-delegate-groups";
import { planDepartmentCertificateShare } from "./plan/plan-department-certificate-share";
import { planExcellentCollectiveShare } from "./plan/plan-excellent-collective-share";
import { planExcellentCommendedShare } from "./plan/plan-excellent-commended-share";
import { planGoodLevelShare } from "./plan/plan-good-level-share";
import { planGrassrootsFighterShare } from "./plan/plan-grassroots-fighter-share";
import { planHonorNotListed } from "./plan/plan-honor-not-listed";
import { planMeetingForm } from "./plan/plan-meeting-form";
import { planMeritCertificateShare } from "./plan/plan-merit-certificate-share";
import { planPrimeMinisterMeritCount } from "./plan/plan-prime-minister-merit-count";
import { planRowUnread } from "./plan/plan-row-unread";
import { registrationDeadline } from "./plan/registration-deadline";
import { reportDeadline } from "./plan/report-deadline";
import { advancedCollectiveShare } from "./quota/advanced-collective-share";
import { collectiveDiscipline } from "./quota/collective-discipline";
import { excellentCollectiveCompletion } from "./quota/excellent-collective-completion";
import { excellentCollectiveFighter } from "./quota/excellent-collective-fighter";
import { excellentCollectiveShare } from "./quota/excellent-collective-share";
import { excellentLevelCeiling } from "./quota/excellent-level-ceiling";
import { grassrootsFighterCeiling } from "./quota/grassroots-fighter-ceiling";
import { localRegulation } from "./quota/local-regulation";
import { evidenceMissing } from "./record/evidence-missing";
import { evidenceUnclear } from "./record/evidence-unclear";
import { initiativeReused } from "./record/initiative-reused";
import { labourOrderRecord } from "./record/labour-order-record";
import { meritCertificateRecord } from "./record/merit-certificate-record";
import { nationalFighterRecord } from "./record/national-fighter-record";
import { primeMinisterMeritRecord } from "./record/prime-minister-merit-record";
import { provincialFighterRecord } from "./record/provincial-fighter-record";
import { recordDoubtful } from "./record/record-doubtful";
import { unitChanged } from "./record/unit-changed";

export const rules = [
  entryWithoutTitle,
  labourOrderClass,
  levelMissing,
  nameMissing,
  excellentCollectiveWithoutAdvanced,
  grassrootsFighterWithoutAdvancedWorker,
  nameDuplicate,
  ordinalSequence,
  provincialFighterWithoutGrassroots,
  totalMismatch,
  unitMapping,
  advancedCollectiveLevel,
  advancedWorkerLevel,
  disciplineNote,
  excellentCollectiveLevel,
  fighterLevel,
  flagPrerequisite,
  grassrootsFighterDraft2026,
  grassrootsFighterInitiative,
  meritCertificateLevel,
  newRecruitNote,
  notCompletedWithHonors,
  protectedAbsenceNote,
  unitNewOrDissolved,
  certificatesSeveral,
  levelMultiple,
  stateLevelAwardsInYear,
  cellError,
  collectiveLevelUnrecognised,
  columnUnmapped,
  dateImpossible,
  honorMisplaced,
  legacyEncoding,
  nameCharacters,
  tickUnknown,
  planAdvancedCollectiveShare,
  planAdvancedWorkerShare,
  planAgencyAward,
  planCeilingConflict,
  planCollectiveCount,
  planDelegateCount,
  planDelegateGroups,
  planDepartmentCertificateShare,
  planExcellentCollectiveShare,
  planExcellentCommendedShare,
  planGoodLevelShare,
  planGrassrootsFighterShare,
  planHonorNotListed,
  planMeetingForm,
  planMeritCertificateShare,
  planPrimeMinisterMeritCount,
  planRowUnread,
  registrationDeadline,
  reportDeadline,
  advancedCollectiveShare,
  collectiveDiscipline,
  excellentCollectiveCompletion,
  excellentCollectiveFighter,
  excellentCollectiveShare,
  excellentLevelCeiling,
  grassrootsFighterCeiling,
  localRegulation,
  evidenceMissing,
  evidenceUnclear,
  initiativeReused,
  labourOrderRecord,
  meritCertificateRecord,
  nationalFighterRecord,
  primeMinisterMeritRecord,
  provincialFighterRecord,
  recordDoubtful,
  unitChanged,
] as const;
