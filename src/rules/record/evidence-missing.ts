import type { Enactment } from "../../law/Regime";
import { law2003, law2022 } from "../../law/citations";
import type { HonorId } from "../../law/Honor";
import { type Alike, filterAlike } from "../../registration/alikeEntries";
import { cellsAt } from "../../registration/cellAt";
import { mentionsSeparateAchievements } from "../../registration/mentions";
import type { Entry } from "../../registration/Registration";
import { defineRule } from "../defineRule";

const onRecord: readonly HonorId[] = [
  "provincial-fighter",
  "national-fighter",
  "provincial-merit",
  "ministerial-merit",
  "prime-minister-merit",
  "labour-order",
];

const articles = { severity: "info", evidence: "confirmed" } as const satisfies Partial<Enactment>;

/** Without evidence of earlier years, or the year to count them from, the rules on consecutive years are silent; this says so, once. */
export const evidenceMissing = defineRule({
  id: "evidence-missing",
  layer: "law",
  scope: "all",
  severity: "info",
  title: { vi: "Minh chứng các năm trước", en: "Evidence of earlier years" },
  norm: {
    vi: "Danh hiệu, hình thức khen thưởng xét theo nhiều năm cần có minh chứng của các năm trước.",
    en: "Titles and awards that rest on several years need evidence of the earlier ones.",
  },
  messages: {
    none: {
      verdict: "unproven",
      vi: {
        what: "Chưa có minh chứng các năm trước nên chưa kiểm tra điều kiện nhiều năm liên tục của {n} dòng đăng ký: {honors}.",
        todo: "Thêm trang “Quá trình khen thưởng” vào sổ tính, hoặc nêu tệp kết quả của các năm trước; nếu không thì tự đối chiếu với quyết định.",
        met: "Kiểm tra được khi có trang “Quá trình khen thưởng” hoặc tệp của các năm trước.",
      },
      en: {
        what: "There is no evidence of earlier years, so the consecutive years of {n, plural, one {# registered row} other {# registered rows}} were not checked: {honors}.",
        todo: "Add a sheet “Quá trình khen thưởng” to the workbook or name the files of earlier years; otherwise compare with the decisions by hand.",
        met: "It can be checked with a sheet “Quá trình khen thưởng” or the files of earlier years.",
      },
    },
    noYear: {
      verdict: "unproven",
      vi: {
        what: "Biểu không ghi năm đăng ký nên chưa kiểm tra được điều kiện nhiều năm liên tục của {n} mục theo minh chứng đã có: {honors}.",
        todo: "Ghi năm đăng ký ở tiêu đề của biểu hoặc chọn năm khi kiểm tra.",
        met: "Kiểm tra được khi biết năm đăng ký.",
      },
      en: {
        what: "The register does not name its year, so the consecutive years of {n, plural, one {# entry} other {# entries}} could not be held against the evidence: {honors}.",
        todo: "Name the year in the register’s title or choose it for the check.",
        met: "It can be checked when the year of the register is known.",
      },
    },
  },
  enactments: {
    "law-2003": { ...articles, cites: [law2003("các điều về tiêu chuẩn danh hiệu, khen thưởng")] },
    "law-2022": { ...articles, cites: [law2022("các điều về tiêu chuẩn danh hiệu, khen thưởng")] },
  },
  check({ registrations, history }) {
    const open = history ? registrations.filter(({ year }) => year === undefined) : registrations;
    const entries = open.flatMap(({ entries: own }) => filterAlike(own, restsOnYears));
    const [first] = open;
    if (!first || entries.length === 0) return [];
    const table = open.find(({ entries: own }) => own.some(restsOnYears)) ?? first;
    const ticksOf = ({ ticks }: Entry) => ticks.filter(({ honor }) => onRecord.includes(honor));
    return [
      {
        messageId: history ? "noYear" : "none",
        at: table.header,
        related: entries.flatMap((entry) => cellsAt(entry, ticksOf(entry))),
        data: {
          n: entries.length,
          honors: [...new Set(entries.flatMap(ticksOf).map(({ honor }) => honor))].map((honor) => ({ honor })),
        },
      },
    ];
  },
});

function restsOnYears({ ticks, note }: Alike): boolean {
  return ticks.some(({ honor }) => onRecord.includes(honor)) && !mentionsSeparateAchievements(note);
}
