import { Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import type { CheckResult } from "../../check";
import { columnName, rangeAddress } from "../../grid/address";
import { roleName } from "../../locales/roleName";
import { choosableRoles } from "../../registration/choosableRoles";
import type { ColumnMapping } from "../../registration/ColumnMapping";
import type { ColumnRole, Registration } from "../../registration/Registration";
import { type ColumnChoice, columnChoices, withChoice } from "../columnChoices";
import { useSpeech } from "../language";
import { PageHead } from "./PageHead";

export interface MappingViewProps {
  readonly result: CheckResult;
  readonly mappings: readonly ColumnMapping[];
  readonly onMappings: (mappings: readonly ColumnMapping[]) => void;
  readonly onBack: () => void;
}

/** What each column was taken for and why; the user may say otherwise. Those that are not sure come first. */
export function MappingView({ result, mappings, onMappings, onBack }: MappingViewProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const tables = result.workbooks.flatMap(({ registrations }) => registrations).filter(({ layout }) => layout !== "");
  return (
    <section className={styles.view}>
      <PageHead title={say("mapping")} onBack={onBack} />
      <p className={styles.aside}>{say("mappingHow")}</p>
      {tables.map((table) => (
        <TableColumns
          key={`${table.workbook}\n${table.sheet}\n${rangeAddress(table.range)}`}
          table={table}
          onChoose={(key, role) => onMappings(withChoice(mappings, table.layout, key, role))}
        />
      ))}
    </section>
  );
}

interface TableColumnsProps {
  readonly table: Registration;
  readonly onChoose: (key: string, role: ColumnRole | undefined) => void;
}

function TableColumns({ table, onChoose }: TableColumnsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const columns = columnChoices(table);
  const others = columns.filter(({ isOpen }) => !isOpen);
  const field = (choice: ColumnChoice) => (
    <ColumnField key={choice.key} choice={choice} table={table} onChoose={(role) => onChoose(choice.key, role)} />
  );
  return (
    <>
      <h3 className={styles.table}>
        {table.sheet} · {rangeAddress(table.range)}
      </h3>
      {columns.filter(({ isOpen }) => isOpen).map(field)}
      <details>
        <summary className={styles.others}>{say("otherColumns", { count: others.length })}</summary>
        {others.map(field)}
      </details>
    </>
  );
}

interface ColumnFieldProps {
  readonly choice: ColumnChoice;
  readonly table: Registration;
  readonly onChoose: (role: ColumnRole | undefined) => void;
}

function ColumnField({ choice, table, onChoose }: ColumnFieldProps) {
  const { say, locale } = useSpeech();
  const { column, header, role, reason, confidence } = choice;
  const choosable = choosableRoles(table.kind);
  const roles = role && !choosable.includes(role) ? [role, ...choosable] : choosable;
  return (
    <Field
      label={say("mappingColumn", { column: columnName(column), header: header || say("mappingNoHeader") })}
      hint={say(`reason-${reason}`, { percent: Math.round(confidence * 100) })}
    >
      <Select
        size="small"
        value={role ?? ""}
        onChange={(_, { value }) => onChoose(roles.find((candidate) => candidate === value))}
      >
        {(role === undefined || reason === "chosen") && (
          <option value="">{say(role ? "mappingTakeBack" : "mappingNotRead")}</option>
        )}
        {roles.map((candidate) => (
          <option key={candidate} value={candidate}>
            {roleName(candidate, locale)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  view: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
  aside: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  table: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  others: { cursor: "pointer" },
});
