import { decree91, localRegulation } from "../../law/citations";
import type { Enactment } from "../../law/Regime";
import { type Alike, countAlike } from "../../registration/alikeEntries";
import { cellsAt } from "../../registration/cellAt";
import { isAdvancedWorker, isFighterTitle, isGrassrootsFighter } from "../../registration/ladder";
import type { Entry, Register, Tick } from "../../registration/Registration";
import { defineRule } from "../defineRule";
import { exceeds, mostOf } from "../share";

interface CeilingEnactment extends Enactment {
  /** Chiến sĩ thi đua cơ sở in percent of Lao động tiên tiến. */
  readonly cap: number;
  /** Whether a nomination above it breaks the law. */
  readonly bindsNominations: boolean;
}

/**
 * The share of Chiến sĩ thi đua cơ sở among the Lao động tiên tiến of the whole agency. It limits who is recognised: an
 * error where too many are proposed, a warning where they are registered. From 2024 no national figure is known and local
 * regulations decide.
 */
export const grassrootsFighterCeiling = defineRule({
  id: "grassroots-fighter-ceiling",
  layer: "law",
  scope: "all",
  severity: "warning",
  title: { vi: "Tỷ lệ Chiến sĩ thi đua cơ sở", en: "Share of Grassroots Emulation Fighters" },
  norm: {
    vi: "Chiến sĩ thi đua cơ sở không quá {cap}% số Lao động tiên tiến của toàn cơ quan, hoặc tỷ lệ mà nơi đó quy định.",
    en: "Grassroots Emulation Fighters are at most {cap}% of the Advanced Workers of the whole agency, or the share that is set there.",
  },
  messages: {
    exceeded: {
      vi: {
        what: "Có {c} người đăng ký Chiến sĩ thi đua cơ sở trên {k} Lao động tiên tiến, quá tỷ lệ {cap}% (tối đa {max} người).",
        todo: "Cân nhắc số người đề nghị trước khi xét; Bộ, ngành, tỉnh có tỷ lệ riêng thì theo tỷ lệ đó.",
        met: "Đạt khi không quá {max} người đăng ký Chiến sĩ thi đua cơ sở trên {k} Lao động tiên tiến.",
      },
      en: {
        what: "{c, plural, one {# person is registered as Grassroots Emulation Fighter} other {# people are registered as Grassroots Emulation Fighters}} beside {k, plural, one {# Advanced Worker} other {# Advanced Workers}}, above the ceiling of {cap}% (at most {max}).",
        todo: "Weigh how many are proposed before the council meets; a share set by the ministry or province goes first.",
        met: "Met when at most {max, plural, one {# person is} other {# people are}} registered beside {k, plural, one {# Advanced Worker} other {# Advanced Workers}}.",
      },
    },
    proposed: {
      severity: "error",
      vi: {
        what: "Đề nghị công nhận {c} Chiến sĩ thi đua cơ sở trên {k} Lao động tiên tiến, quá tỷ lệ {cap}% (tối đa {max} người).",
        todo: "Xét lại danh sách trước khi trình, để không quá {max} người.",
        met: "Đạt khi đề nghị không quá {max} Chiến sĩ thi đua cơ sở trên {k} Lao động tiên tiến.",
      },
      en: {
        what: "{c, plural, one {# person is proposed as Grassroots Emulation Fighter} other {# people are proposed as Grassroots Emulation Fighters}} beside {k, plural, one {# Advanced Worker} other {# Advanced Workers}}, above the ceiling of {cap}% (at most {max}).",
        todo: "Review the list before it is submitted, down to at most {max}.",
        met: "Met when at most {max, plural, one {# person is} other {# people are}} proposed beside {k, plural, one {# Advanced Worker} other {# Advanced Workers}}.",
      },
    },
    exceededInOneUnit: {
      severity: "info",
      vi: {
        what: "Đơn vị có {c} người đăng ký Chiến sĩ thi đua cơ sở trên {k} Lao động tiên tiến; tỷ lệ {cap}% (ở đây là {max} người) tính trên toàn cơ quan.",
        todo: "Không cần sửa; cơ quan xét trên tổng số của các đơn vị.",
        met: "Đạt khi không quá {max} người đăng ký Chiến sĩ thi đua cơ sở trên {k} Lao động tiên tiến.",
      },
      en: {
        what: "The unit registers {c, plural, one {# Grassroots Emulation Fighter} other {# Grassroots Emulation Fighters}} beside {k, plural, one {# Advanced Worker} other {# Advanced Workers}}; the ceiling of {cap}% (here {max}) is that of the whole agency.",
        todo: "Nothing to correct: the agency decides over all its units.",
        met: "Met when at most {max, plural, one {# person is} other {# people are}} registered beside {k, plural, one {# Advanced Worker} other {# Advanced Workers}}.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [decree91("khoản 3 Điều 9")], evidence: "confirmed", cap: 15, bindsNominations: true },
    "law-2022": {
      cites: [localRegulation("tỷ lệ “Chiến sĩ thi đua cơ sở” theo")],
      evidence: "unconfirmed",
      cap: 15,
      bindsNominations: false,
    },
  },
  limits(enactment, register) {
    const { cap, evidence } = ceilingIn(register, enactment);
    return [
      {
        measure: "grassroots-fighter",
        of: "advanced-workers",
        demand: { op: "<=", value: cap, unit: "percent" },
        evidence,
      },
    ];
  },
  check(register, enactment: CeilingEnactment) {
    const { registrations, units } = register;
    const { cap, evidence } = ceilingIn(register, enactment);
    const tables = registrations.filter(({ kind }) => kind === "individual");
    const count = (holds: (person: Alike) => boolean) =>
      tables.reduce((sum, { entries }) => sum + countAlike(entries, holds), 0);
    const c = count(isGrassrootsFighter);
    const k = count(isAdvancedWorker);
    const [first] = tables;
    if (!first || !exceeds(c, k, cap)) return [];
    const isBinding = enactment.bindsNominations && tables.every(({ stage }) => stage === "nomination");
    return [
      {
        messageId: units.length > 1 ? (isBinding ? "proposed" : "exceeded") : "exceededInOneUnit",
        at: first.header,
        related: tables.flatMap(({ entries }) => entries.flatMap((entry) => cellsAt(entry, fighterTicks(entry)))),
        data: { c, k, cap, max: mostOf(k, cap) },
        evidence,
      },
    ];
  },
});

/** What the user says goes before the law's own share, and needs no more proof. */
function ceilingIn(
  { fighterCap }: Register,
  { cap, evidence }: CeilingEnactment,
): Pick<CeilingEnactment, "cap" | "evidence"> {
  return fighterCap === undefined ? { cap, evidence } : { cap: fighterCap, evidence: "confirmed" };
}

function fighterTicks({ ticks }: Entry): readonly Tick[] {
  return ticks.filter(({ honor }) => isFighterTitle(honor));
}
