import { shownName } from "../../registration/shownName";
import { cellAddress } from "../../grid/address";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

/** Evidence that may be somebody else's is not counted; this says which. */
export const recordDoubtful = defineRule({
  id: "record-doubtful",
  ...ofTheForm,
  scope: "entry",
  severity: "info",
  title: { vi: "Minh chứng chưa rõ của ai", en: "Evidence whose owner is not clear" },
  norm: {
    vi: "Minh chứng các năm trước chỉ được tính khi biết chắc là của chính người đó.",
    en: "Evidence of earlier years counts only where it is surely that person’s.",
  },
  messages: {
    doubtful: {
      verdict: "unproven",
      vi: {
        what: "{name}: có minh chứng ghi tên {names} (đơn vị {units}) ở ô {cells} nhưng chưa chắc là cùng một người nên chưa tính.",
        todo: "Nếu cùng một người thì ghi họ tên và đơn vị giống nhau, hoặc thêm cột ngày sinh ở cả hai nơi.",
        met: "Được tính khi họ tên, đơn vị hoặc ngày sinh ở hai nơi khớp nhau.",
      },
      en: {
        what: "{name}: evidence under the name {names} (unit {units}) in {cells} may be somebody else’s, so it does not count.",
        todo: "If it is the same person, write name and unit alike, or add the date of birth in both places.",
        met: "It counts when name, unit or date of birth agree in both places.",
      },
    },
    doubtfulCollective: {
      verdict: "unproven",
      vi: {
        what: "{name}: có minh chứng ghi tên {names} (đơn vị {units}) ở ô {cells} nhưng chưa chắc là của chính tập thể này nên chưa tính.",
        todo: "Nếu đúng là của tập thể này thì ghi tên và cơ quan, đơn vị cấp trên giống nhau ở hai nơi.",
        met: "Được tính khi tên và cơ quan, đơn vị cấp trên ở hai nơi khớp nhau.",
      },
      en: {
        what: "{name}: evidence under the name {names} (unit {units}) in {cells} may be another collective’s, so it does not count.",
        todo: "If it is this one’s, write its name and what it belongs to alike in both places.",
        met: "It counts when the name and what it belongs to agree in both places.",
      },
    },
  },
  check(entry) {
    const doubtful = entry.record?.doubtful ?? [];
    if (doubtful.length === 0 || entry.ticks.length === 0) return [];
    const distinct = (texts: readonly string[]) => [...new Set(texts)].map((text) => (text === "" ? "…" : text));
    return [
      {
        messageId: entry.kind === "individual" ? "doubtful" : "doubtfulCollective",
        at: entry.at,
        data: {
          name: shownName(entry),
          names: distinct(doubtful.map(({ name }) => name)),
          units: distinct(doubtful.map(({ unit }) => unit)),
          cells: distinct(doubtful.map(({ at }) => `${at.sheet}!${cellAddress(at)}`)),
        },
      },
    ];
  },
});
