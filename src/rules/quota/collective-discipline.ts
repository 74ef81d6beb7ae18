import { law2003, law2022 } from "../../law/citations";
import type { Enactment } from "../../law/Regime";
import { type Alike, filterAlike } from "../../registration/alikeEntries";
import { cellAt, cellsAt } from "../../registration/cellAt";
import { findDisciplines } from "../../registration/findDisciplines";
import { findTick } from "../../registration/findTick";
import { membersOf } from "../../registration/gatherRegister";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

interface DisciplineEnactment extends Enactment {
  /** The clause stands with Tập thể lao động xuất sắc as well. */
  readonly excellentToo: boolean;
}

/** A collective whose people were disciplined at warning level or above; the 2022 law says so of Tập thể lao động tiên tiến only. */
export const collectiveDiscipline = defineRule({
  id: "collective-discipline",
  layer: "law",
  scope: "all",
  severity: "error",
  title: {
    vi: "Tập thể có người bị kỷ luật từ cảnh cáo trở lên",
    en: "A collective with people disciplined at warning level or above",
  },
  norm: {
    vi: "Tập thể lao động tiên tiến{excellentToo, select, true { và Tập thể lao động xuất sắc} other {}} không có cá nhân bị kỷ luật từ hình thức cảnh cáo trở lên.",
    en: "An Advanced Labour Collective{excellentToo, select, true { and an Excellent Labour Collective have} other { has}} nobody disciplined at warning level or above.",
  },
  messages: {
    disciplined: {
      vi: {
        what: "{unit} đăng ký {titles} nhưng {k}/{n} cá nhân có ghi chú bị kỷ luật từ cảnh cáo trở lên: {names}.",
        todo: "Kiểm tra lại ghi chú của những người này; nếu đúng thì bỏ dấu danh hiệu của tập thể.",
        met: "Đạt khi không có ai trong {n} cá nhân bị kỷ luật từ cảnh cáo trở lên.",
      },
      en: {
        what: "{unit} is registered for {titles}, but the remarks of {k} of {n, plural, one {# person} other {# people}} tell of discipline at warning level or above: {names}.",
        todo: "Check these remarks; if they are right, clear the title of the collective.",
        met: "Met when {n, plural, one {the # person is not} other {none of the # people is}} disciplined at warning level or above.",
      },
    },
    excellentOnly: {
      severity: "warning",
      vi: {
        what: "{unit} đăng ký {titles} trong khi {k}/{n} cá nhân có ghi chú bị kỷ luật từ cảnh cáo trở lên: {names}.",
        todo: "Luật 2022 chỉ nêu điều kiện này với Tập thể lao động tiên tiến; cân nhắc trước khi đề nghị.",
        met: "Đạt khi không có ai trong {n} cá nhân bị kỷ luật từ cảnh cáo trở lên.",
      },
      en: {
        what: "{unit} is registered for {titles} while the remarks of {k} of {n, plural, one {# person} other {# people}} tell of discipline at warning level or above: {names}.",
        todo: "The 2022 law says so of Advanced Labour Collectives only; weigh it before the unit is proposed.",
        met: "Met when {n, plural, one {the # person is not} other {none of the # people is}} disciplined at warning level or above.",
      },
    },
  },
  enactments: {
    "law-2003": {
      cites: [law2003("khoản 1 Điều 27 và điểm c khoản 1 Điều 28")],
      evidence: "confirmed",
      excellentToo: true,
    },
    "law-2022": { cites: [law2022("khoản 1 Điều 28")], evidence: "confirmed", excellentToo: false },
  },
  check(register, { excellentToo }: DisciplineEnactment) {
    return register.units.flatMap((unit) => {
      const { collective } = unit;
      if (!collective || collective.name === "") return [];
      const advanced = findTick(collective, "advanced-collective");
      const excellent = findTick(collective, "excellent-collective");
      const named = excellentToo ? [advanced, excellent] : [advanced ?? excellent];
      const [first, ...others] = named.flatMap((tick) => tick ?? []);
      if (!first) return [];
      const members = membersOf(register, unit);
      const disciplined = filterAlike(members, isSeverelyDisciplined);
      if (disciplined.length === 0) return [];
      return {
        messageId: advanced || excellentToo ? "disciplined" : "excellentOnly",
        at: cellAt(collective, first),
        related: [...cellsAt(collective, others), ...disciplined.map(({ at }) => at)],
        data: {
          unit: collective.name,
          titles: [first, ...others].map(({ honor }) => ({ honor })),
          k: disciplined.length,
          n: members.length,
          names: disciplined.map(shownName),
        },
        about: collective,
      };
    });
  },
});

function isSeverelyDisciplined({ note }: Alike): boolean {
  return findDisciplines(note).some(({ severe }) => severe);
}
