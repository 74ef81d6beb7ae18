import { readRegistrations } from "../../src/reader/readRegistrations";
import { formSample } from "../support/formSamples";
import { entryView } from "../support/register";

/** Whom the sample of a form lists, table by table, and what its other sheets are. */
function read(id: string) {
  const { registrations, unread } = readRegistrations(formSample(id));
  return [
    ...registrations.flatMap(({ kind, entries }) => [kind, ...entries.map(entryView)]),
    ...unread.map(({ sheet, reason }) => `${sheet}: ${reason}`),
  ];
}

const variants: Readonly<Record<string, readonly [variant: string, ...read: readonly string[]]>> = {
  "quang-ngai-collectives": [
    "V1",
    "collective",
    "Văn phòng Sở: good, advanced-collective D6",
    "Thanh tra Sở: excellent, advanced-collective D7, excellent-collective E7, provincial-merit G7, labour-order J7 third",
  ],
  "quang-ngai-individuals": [
    "V2",
    "individual",
    "Trần Thị An (): good, advanced-worker E6",
    "Lê Văn Bình (): excellent, advanced-worker E7, grassroots-fighter F7, department-certificate I7",
  ],
  "trang-vang-list": [
    "V3",
    "individual",
    "Trần Văn An (): provincial-fighter E4, provincial-merit F4",
    "Lê Thị Bình (): advanced-worker E5",
    "Phạm Thị Cúc (): advanced-worker E6, grassroots-fighter E6, department-certificate F6",
  ],
  "trang-vang-initiatives": [
    "V4",
    "individual",
    "Trần Văn An (): grassroots-fighter D3",
    "Lê Thị Bình (): advanced-worker D4",
  ],
  "life-people-codes": [
    "V6",
    "individual",
    "Trần Văn An (Phòng Hành chính): provincial-merit J4, grassroots-fighter K4",
    "Lê Thị Bình (Phòng Hành chính): advanced-worker K5",
    "Phạm Văn Cường (Phòng Tổ chức): ?K6",
    "DANHMUC: lookup",
  ],
  "life-collectives-codes": [
    "V7",
    "collective",
    "Phòng Hành chính: provincial-merit D3, excellent-collective E3",
    "Phòng Tổ chức: advanced-collective E4",
    "DANHMUC: lookup",
  ],
  "life-mixed-list": [
    "V8",
    "collective",
    "Phòng Hành chính: excellent-collective G4, provincial-merit G4",
    "individual",
    "Trần Văn An (Phòng Hành chính): grassroots-fighter G3",
    "Tô Thị Cúc (Phòng Hành chính): advanced-worker G5",
  ],
  "life-collectives-print": [
    "V9",
    "collective",
    "Phòng Hành chính: advanced-collective D2",
    "Phòng Tổ chức: excellent-collective D3",
  ],
  "life-people-print": [
    "V9",
    "individual",
    "Trần Văn An (): advanced-worker E2",
    "Lê Thị Bình (): grassroots-fighter E3",
  ],
  "dak-song-person": [
    "V18",
    "individual",
    "Trần Văn An (Tổ Toán): excellent, grassroots-fighter B6, department-certificate B7",
    "individual",
    "Lê Thị Bình (): advanced-worker A2",
  ],
  "university-titles": [
    "V19",
    "individual",
    "Trần Văn An (): excellent, grassroots-fighter D2",
    "Lê Thị Bình (): good, advanced-worker D3",
  ],
  "university-awards": ["V19", "individual", "Trần Văn An (): ministerial-merit C2"],
  "school-list": [
    "V20",
    "individual",
    "Trần Văn An (Tổ Toán): advanced-worker F2, grassroots-fighter F2",
    "Lê Thị Bình (Tổ Văn): advanced-worker F3, department-certificate F3",
  ],
  "review-rounds": ["V21", "individual", "Trần Văn An (): grassroots-fighter D2", "Lê Thị Bình (): advanced-worker D3"],
  "registration-result": [
    "V22",
    "individual",
    "Trần Văn An (Phòng Hành chính): grassroots-fighter D2",
    "Trần Văn An (Phòng Tổ chức): advanced-worker D3",
  ],
  "officer-school": [
    "V23",
    "individual",
    "Trần Văn An (Khoa Triết học): grassroots-fighter F7",
    "Lê Văn Bình (Khoa Lịch sử): grassroots-fighter F8",
    "Phạm Văn Cường (Khoa Triết học): advanced-worker F10",
  ],
  "emulation-report": [
    "V25",
    "collective",
    "Tổ Toán: advanced-collective C9, department-certificate E9",
    "individual",
    "Trần Văn An (): provincial-fighter C8",
  ],
};

it.each(Object.entries(variants))("%s is read", (id, [, ...expected]) => expect(read(id)).toEqual(expected));

describe("a sheet that is no register", () => {
  it.each([
    ["V5", "labour-ministry-pledge", "pledge"],
    ["V5", "pledge-targets", "pledge"],
    ["V10", "home-ministry-statistics", "statistics"],
    ["V11", "life-summary", "summary"],
    ["V12", "life-title-counts", "summary"],
    ["V13", "hospital-evidence", "evidence"],
    ["V14", "college-evidence", "evidence"],
    ["V15", "boarding-school-rating", "rating-list"],
    ["V17", "maritime-letter", "letter"],
    ["V24", "police-rating", "rating-list"],
  ])("%s (%s) is named a %s", (_, id, is) => expect(read(id)).toEqual([`Đăng ký: ${is}`]));
});
