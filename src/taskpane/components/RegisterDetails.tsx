import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckResult } from "../../check";
import type { WorkbookResult } from "../../judging/WorkbookResult";
import { rangeAddress } from "../../grid/address";
import type { SubjectKind } from "../../law/Honor";
import { type Say, useSpeech } from "../language";
import { Facts } from "./Facts";
import { UnreadSheets } from "./UnreadSheets";

export interface RegisterDetailsProps {
  readonly result: CheckResult;
  readonly isLawChosen: boolean;
}

/** What was read and by which law it was judged: a line that opens. */
export function RegisterDetails({ result, isLawChosen }: RegisterDetailsProps) {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  const { workbooks, summary } = result;
  const regimes = [...new Set(workbooks.map(({ regime }) => locale.regimes[regime]))];
  const isByDefault = !isLawChosen && workbooks.some(({ reviewDate }) => reviewDate === undefined);
  const unread = workbooks.flatMap((workbook) => workbook.unread);
  // That a register is not checked is to be seen at once.
  const isLeftOut = unread.some(({ reason }) => reason === "other-year");
  return (
    <details className={styles.details} open={isLeftOut}>
      <summary className={styles.line}>{workbooks.map((workbook) => brief(workbook, say)).join("; ")}</summary>
      <Facts title={say("registerRead")} facts={workbooks.flatMap((workbook) => tables(workbook, say))} />
      <Facts title={say("regime")} facts={isByDefault ? [...regimes, say("regimeByDefault")] : regimes} />
      <Facts
        title={say("units")}
        facts={summary.units.map(({ unit, individuals }) =>
          say("unitHeads", { unit: unit === "" ? say("unitUnknown") : unit, people: individuals }),
        )}
      />
      <UnreadSheets sheets={unread} />
    </details>
  );
}

function brief({ registrations, delegateLists, year }: WorkbookResult, say: Say): string {
  return say("registers", {
    sheets: [...new Set([...registrations, ...delegateLists].map(({ sheet }) => sheet))].join(", "),
    year: year === undefined ? say("yearUnknown") : say("year", { year: String(year) }),
    collectives: countEntries(registrations, "collective"),
    people: countEntries(registrations, "individual"),
  });
}

function countEntries(registrations: WorkbookResult["registrations"], kind: SubjectKind): number {
  return registrations.reduce((count, table) => count + (table.kind === kind ? table.entries.length : 0), 0);
}

function tables({ registrations }: WorkbookResult, say: Say): readonly string[] {
  return registrations.map(({ kind, sheet, range, entries, hiddenRows }) => {
    const place = { sheet, range: rangeAddress(range), count: entries.length };
    const table = say(kind === "individual" ? "individualTable" : "collectiveTable", place);
    return hiddenRows.length === 0 ? table : `${table}, ${say("hiddenRows", { count: hiddenRows.length })}`;
  });
}

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalXS },
  line: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    overflowWrap: "anywhere",
  },
});
