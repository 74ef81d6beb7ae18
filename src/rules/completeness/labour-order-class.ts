import { law2003, law2022 } from "../../law/citations";
import { cellAt } from "../../registration/cellAt";
import { findTick } from "../../registration/findTick";
import { classOf } from "../../registration/labourOrderClass";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

/** A Labour Order without its class: the form's header reads "Huân chương lao động hạng…". */
export const labourOrderClass = defineRule({
  id: "labour-order-class",
  layer: "form",
  scope: "entry",
  severity: "warning",
  title: { vi: "Hạng của Huân chương Lao động", en: "Class of the Labour Order" },
  norm: {
    vi: "Đăng ký Huân chương Lao động phải ghi rõ hạng Nhất, Nhì hoặc Ba.",
    en: "A registration for the Labour Order names its class.",
  },
  messages: {
    missing: {
      vi: {
        what: "{name} đăng ký Huân chương Lao động nhưng chưa ghi hạng.",
        todo: "Thay dấu bằng hạng đề nghị (Nhất, Nhì hoặc Ba), hoặc ghi hạng ở cột Ghi chú.",
        met: "Đạt khi ô hoặc cột Ghi chú nêu một hạng: Nhất, Nhì hoặc Ba.",
      },
      en: {
        what: "{name} is registered for the Labour Order without its class.",
        todo: "Write the class instead of the mark (Nhất, Nhì or Ba), or name it in the remarks.",
        met: "Met when the cell or the remarks name one class.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [law2003("Điều 42, Điều 43 và Điều 44")], evidence: "confirmed" },
    "law-2022": { cites: [law2022("Điều 42, Điều 43 và Điều 44")], evidence: "confirmed" },
  },
  check(entry) {
    const tick = findTick(entry, "labour-order");
    if (!tick || classOf(entry, tick)) return [];
    return [{ messageId: "missing", at: cellAt(entry, tick), data: { name: shownName(entry) } }];
  },
});
