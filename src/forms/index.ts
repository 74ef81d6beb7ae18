// Written by `npm run index`.
import { awardHistory } from "./award-history";
import { boardingSchoolRating } from "./boarding-school-rating";
import { collegeEvidence } from "./college-evidence";
import { dakSongPerson } from "./dak-song-person";
import { delegateList } from "./delegate-list";
import { emulationReport } from "./emulation-report";
import { homeMinistryStatistics } from "./home-ministry-statistics";
import { hospitalEvidence } from "./hospital-evidence";
import { labourMinistryPledge } from "./labour-ministry-pledge";
import { lifeCollectivesCodes } from "./life-collectives-codes";
import { lifeCollectivesPrint } from "./life-collectives-print";
import { lifeLookup } from "./life-lookup";
import { lifeMixedList } from "./life-mixed-list";
import { lifePeopleCodes } from "./life-people-codes";
import { lifePeoplePrint } from "./life-people-print";
import { lifeSummary } from "./life-summary";
import { lifeTitleCounts } from "./life-title-counts";
import { maritimeLetter } from "./maritime-letter";
import { officerSchool } from "./officer-school";
import { pledgeTargets } from "./pledge-targets";
import { policeRating } from "./police-rating";
import { quangNgaiCollectives } from "./quang-ngai-collectives";
import { quangNgaiIndividuals } from "./quang-ngai-individuals";
import { registrationResult } from "./registration-result";
import { reviewRounds } from "./review-rounds";
import { schoolList } from "./school-list";
import { trangVangInitiatives } from "./trang-vang-initiatives";
import { trangVangList } from "./trang-vang-list";
import { universityAwards } from "./university-awards";
import { universityTitles } from "./university-titles";

export const forms = [
  awardHistory,
  boardingSchoolRating,
  collegeEvidence,
  dakSongPerson,
  delegateList,
  emulationReport,
  homeMinistryStatistics,
  hospitalEvidence,
  labourMinistryPledge,
  lifeCollectivesCodes,
  lifeCollectivesPrint,
  lifeLookup,
  lifeMixedList,
  lifePeopleCodes,
  lifePeoplePrint,
  lifeSummary,
  lifeTitleCounts,
  maritimeLetter,
  officerSchool,
  pledgeTargets,
  policeRating,
  quangNgaiCollectives,
  quangNgaiIndividuals,
  registrationResult,
  reviewRounds,
  schoolList,
  trangVangInitiatives,
  trangVangList,
  universityAwards,
  universityTitles,
] as const;
