import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckResult } from "../../check";
import type { Counts } from "../../summary/Summary";
import { countLines } from "../countLines";
import { useSpeech } from "../language";

/** The figures of all units together, and of each where it is opened. */
export function SummaryView({ result }: { readonly result: CheckResult | undefined }) {
  const styles = useStyles();
  const { say } = useSpeech();
  if (!result) return <p className={styles.view}>{say("summaryEmpty")}</p>;
  const { total, units } = result.summary;
  return (
    <section className={styles.view}>
      <p className={styles.how}>{say("summaryHow")}</p>
      <CountTable title={say("total")} counts={total} />
      {units.map(({ unit, ...counts }, index) => (
        <details key={index}>
          <summary className={styles.unit}>
            {say("unitHeads", { unit: unit === "" ? say("unitUnknown") : unit, people: counts.individuals })}
          </summary>
          <CountTable title={unit === "" ? say("unitUnknown") : unit} counts={counts} />
        </details>
      ))}
    </section>
  );
}

function CountTable({ title, counts }: { readonly title: string; readonly counts: Counts }) {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  const number = new Intl.NumberFormat(locale.language);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{title}</caption>
      <tbody>
        {countLines(counts, locale, say).map(([name, count]) => (
          <tr key={name}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <td className={styles.count}>{number.format(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  view: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`, overflowY: "auto", margin: 0 },
  how: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  unit: { cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  table: { width: "100%", borderCollapse: "collapse", marginBottom: tokens.spacingVerticalS },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  name: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  count: {
    textAlign: "right",
    verticalAlign: "bottom",
    paddingLeft: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
});
