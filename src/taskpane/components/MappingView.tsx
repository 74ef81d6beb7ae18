import { Button, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckResult } from "../../check";
import { columnName } from "../../grid/address";
import type { SubjectKind } from "../../law/Honor";
import { roleName } from "../../locales/roleName";
import { choosableRoles } from "../../registration/choosableRoles";
import { withMapping } from "../../registration/savedMappings";
import type { ColumnRole } from "../../registration/Registration";
import type { ColumnMeanings } from "../ColumnMeanings";
import { type ColumnChoice, columnChoices, type ColumnTable, columnTables, withChoice } from "../columnChoices";
import { useSpeech } from "../language";
import { PageHead } from "./PageHead";

export interface MappingViewProps {
  readonly result: CheckResult;
  readonly meanings: ColumnMeanings;
  readonly onBack: () => void;
}

/** What each column was taken for and why; the user may say otherwise. Those that are not sure come first. */
export function MappingView({ result, meanings, onBack }: MappingViewProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <section className={styles.view}>
      <PageHead title={say("mapping")} onBack={onBack} />
      <p className={styles.aside}>{say("mappingHow")}</p>
      {columnTables(result).map((table) => (
        <TableColumns key={`${table.head.header.workbook}\n${table.place}`} table={table} meanings={meanings} />
      ))}
    </section>
  );
}

interface TableColumnsProps {
  readonly table: ColumnTable;
  readonly meanings: ColumnMeanings;
}

function TableColumns({ table, meanings }: TableColumnsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { head, place, kind } = table;
  // Of a sheet that nobody understood, every column is open.
  const columns = columnChoices(head).map((choice) => (kind ? choice : { ...choice, isOpen: true }));
  const others = columns.filter(({ isOpen }) => !isOpen);
  const field = (choice: ColumnChoice) => (
    <ColumnField
      key={choice.key}
      choice={choice}
      kind={kind}
      onChoose={(role) => meanings.change(withChoice(meanings.mappings, head.layout, choice.key, role))}
    />
  );
  return (
    <>
      <h3 className={styles.table}>{place}</h3>
      {columns.filter(({ isOpen }) => isOpen).map(field)}
      {others.length > 0 && (
        <details>
          <summary className={styles.others}>{say("otherColumns", { count: others.length })}</summary>
          {others.map(field)}
        </details>
      )}
      <SharedMeanings layout={head.layout} meanings={meanings} />
    </>
  );
}

interface SharedMeaningsProps {
  readonly layout: string;
  readonly meanings: ColumnMeanings;
}

/** Keeps the choices for other workbooks on request, and offers what was kept from one; nothing of it happens by itself. */
function SharedMeanings({ layout, meanings }: SharedMeaningsProps) {
  const { say } = useSpeech();
  const [isShared, setShared] = useState(false);
  const own = meanings.mappings.find((mapping) => mapping.layout === layout && Object.keys(mapping.columns).length > 0);
  const kept = meanings.shared.find((mapping) => mapping.layout === layout);
  if (own) {
    const share = () => {
      meanings.share(withMapping(meanings.shared, own));
      setShared(true);
    };
    return isShared ? (
      <p role="status">{say("mappingShared")}</p>
    ) : (
      <Button onClick={share}>{say("mappingShare")}</Button>
    );
  }
  if (!kept) return null;
  return (
    <Button onClick={() => meanings.change(withMapping(meanings.mappings, kept))}>{say("mappingTakeShared")}</Button>
  );
}

interface ColumnFieldProps {
  readonly choice: ColumnChoice;
  readonly kind: SubjectKind | undefined;
  readonly onChoose: (role: ColumnRole | undefined) => void;
}

function ColumnField({ choice, kind, onChoose }: ColumnFieldProps) {
  const { say, locale } = useSpeech();
  const { column, header, role, reason, confidence } = choice;
  const choosable = choosableRoles(kind);
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
