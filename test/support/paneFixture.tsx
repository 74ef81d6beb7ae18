import { createRoot } from "react-dom/client";
import { HostError } from "../../src/excel/HostError";
import { App } from "../../src/taskpane/App";
import { choicesIn } from "../../src/taskpane/choices";
import type { Deed } from "../../src/taskpane/journal";
import { languageOf, taskIn } from "../../src/taskpane/Environment";
import { excelServices, type Services } from "../../src/taskpane/services";
import { sharedMappings, shareMappings } from "../../src/taskpane/sharedMappings";
import { sheet } from "./sheet";

declare global {
  interface Window {
    /** The test's ear: which operation the pane asked for, and with what. */
    asked(operation: string, detail: string): Promise<void>;
    /** Somebody changes the workbook. */
    change(by: "local" | "remote"): void;
  }
}

const wishes = new URLSearchParams(location.search);
const year = wishes.get("year") ?? "2022";

// A "?" is no mark that is understood and gives one finding a row; the level of people 7, 14, … is an error value besides.
const people = Array.from({ length: Number(wishes.get("people") ?? 0) }, (_, index) => {
  const level = index % 7 === 6 ? "#REF!" : "x";
  return `| ${index + 1} | Nguyễn Thị Ánh Tuyết ${index + 1} | ${level} | ${wishes.get("tick") ?? "x"} | ${wishes.has("header") ? "x" : wishes.has("good") ? "" : "?"} |`;
});

const register = sheet(
  wishes.get("register") ??
    `
  | ĐĂNG KÝ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM ${year} |
  | Đơn vị: Văn phòng Sở Nông nghiệp và Phát triển nông thôn |
  | TT | Họ và tên | Hoàn thành tốt nhiệm vụ | Lao động tiên tiến | ${wishes.get("header") ?? "Giấy khen của Giám đốc Sở"} |
  ${people.join("\n")}
  `,
  { sheet: "Đăng ký" },
);

async function ask<T>(operation: string, detail: string, answer: T): Promise<T> {
  await window.asked(operation, detail);
  const [refused, code] = wishes.get("refuse")?.split(":") ?? [];
  if (operation === refused) throw new HostError(operation, code ?? "GeneralException");
  return answer;
}

let deeds: readonly Deed[] = [];
let hasMarks = wishes.has("leftovers");

const services: Services = {
  readWorkbook: () =>
    ask(
      "readWorkbook",
      "",
      people.length > 0 || wishes.has("register") ? [register] : [sheet("Kính gửi", { sheet: "Thư" })],
    ),
  writeReport: (plans) =>
    ask(
      "writeReport",
      "",
      plans.map(({ name }) => name),
    ),
  readFile: excelServices.readFile,
  goToCell: ({ sheet: name, row, column }) => ask("goToCell", `${name} ${row} ${column}`, undefined),
  applyEdits: (edits) =>
    ask("applyEdits", edits.map(({ from, to }) => `${from}→${to}`).join(), {
      applied: edits,
      refused: [],
      othersChanged: 0,
    }),
  highlightCells: (cells) => {
    hasMarks = true;
    return ask("highlightCells", String(cells.length), wishes.has("locked") ? ["Đăng ký"] : []);
  },
  // Where there is nothing to clear, nothing is done.
  clearHighlights: () => (hasMarks ? ask("clearHighlights", "", []) : Promise.resolve([])),
  recallJournal: () => Promise.resolve(deeds),
  keepJournal: (kept) => {
    deeds = kept;
    return ask("keepJournal", kept.map(({ rule, edits }) => `${rule}:${edits.length}`).join(), undefined);
  },
  recallChoices: () => Promise.resolve(choicesIn(JSON.parse(wishes.get("choices") ?? "[]"))),
  keepChoices: (choices) => ask("keepChoices", JSON.stringify(choices), undefined),
  recallMappings: () => Promise.resolve([]),
  keepMappings: (mappings) => ask("keepMappings", JSON.stringify(mappings.map(({ columns }) => columns)), undefined),
  sharedMappings,
  shareMappings,
  watchChanges: (listener) => {
    window.change = (source) => listener({ kind: "structure", source });
    return Promise.resolve(() => Promise.resolve());
  },
  onWaiting: (listener) => {
    if (wishes.has("waiting")) listener(true);
    return () => undefined;
  },
};

const environment = {
  language: languageOf(wishes.get("language") ?? ""),
  dark: undefined,
  readOnly: false,
  today: wishes.get("today") ?? "2022-06-01",
  task: taskIn(location.search),
};

const place = document.getElementById("root");
if (place) createRoot(place).render(<App services={services} environment={environment} />);
