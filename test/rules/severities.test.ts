import { regimes } from "../../src/law/regimes";
import type { Regime } from "../../src/law/Regime";
import { gatherRegister } from "../../src/registration/gatherRegister";
import { rules } from "../../src/rules";
import type { Rule } from "../../src/rules/Rule";
import { enactmentOf } from "../../src/validator/enactmentOf";
import { validate } from "../../src/validator/validate";
import { planWith } from "../support/planWith";
import { registers } from "../support/register";

const register = gatherRegister(
  registers(`
    | TT | Họ và tên   | HTTNV | LĐTT |
    | 1  | Trần Thị An | x     | x    |`),
);
const at = { workbook: "a.xlsx", sheet: "Đăng ký", row: 0, column: 0 };

/** What the validator makes of each message of a rule under a regime, as if the rule had reported it once. */
function judged(rule: Rule, regime: Regime) {
  const check = () => Object.keys(rule.messages).map((messageId) => ({ messageId, at }));
  return validate({ ...register, plan: planWith({}) }, [{ ...rule, check }], regime, undefined).findings;
}

describe.each(regimes.map((regime: Regime) => [regime.id, regime] as const))("under %s", (_, regime) => {
  it.each(rules.map((rule) => [rule.id, rule] as const))("%s is no error where its basis is in doubt", (id, rule) => {
    const findings = judged(rule, regime);
    expect(findings).toHaveLength(enactmentOf(rule, regime.id) ? Object.keys(rule.messages).length : 0);
    for (const { severity, evidence, layer, messageId } of findings) {
      const doubtful = evidence === "unconfirmed" || (layer === "law" && regime.unverified === true);
      if (doubtful) expect([id, messageId, severity]).not.toContain("error");
      const own = rule.messages[messageId]?.severity ?? enactmentOf(rule, regime.id)?.severity ?? rule.severity;
      expect(severity).toBe(doubtful && own === "error" ? "warning" : own);
    }
  });
});

it("is of the form, an error stands under every regime", () => {
  const levelMultiple = rules.find(({ id }) => id === "level-multiple");
  for (const regime of regimes)
    expect(levelMultiple && judged(levelMultiple, regime).map(({ severity }) => severity)).toEqual(["error"]);
});

it("every message of every rule is this under each regime", () => {
  const inTime = [...regimes].sort((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1));
  const rows = rules.flatMap((rule: Rule) =>
    Object.keys(rule.messages).map((message) => {
      const under = inTime.map((regime) => {
        const finding = judged(rule, regime).find(({ messageId }) => messageId === message);
        return finding ? `${finding.severity}${finding.verdict === "unproven" ? " (unproven)" : ""}` : "–";
      });
      return `${rule.id}/${message}: ${new Set(under).size === 1 ? under[0] : under.join(" | ")}`;
    }),
  );
  expect(`\n${inTime.map(({ id }) => id).join(" | ")}\n${rows.join("\n")}\n`).toMatchSnapshot();
});
