import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular, FolderOpen20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { Situation } from "../Situation";
import { texts } from "../texts";
import { SamplesMenu } from "./SamplesMenu";
import { SituationMenu } from "./SituationMenu";

export interface CommandsProps {
  readonly name: string;
  readonly situation: Situation;
  readonly onOpenFile: (file: File) => void;
  readonly onOpenSample: (file: string) => void;
  readonly onSave: () => void;
  readonly onSituation: (situation: Situation) => void;
  /** Begins to type into the selected cell. */
  readonly onEdit: () => void;
}

/** What can be done with the workbook, and its name. */
export function Commands({ name, situation, onOpenFile, onOpenSample, onSave, onSituation, onEdit }: CommandsProps) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.bar}>
      <div className={styles.commands}>
        <Button appearance="subtle" icon={<FolderOpen20Regular />} onClick={() => chooser.current?.click()}>
          {texts.openFile}
        </Button>
        <SamplesMenu onOpen={onOpenSample} />
        <Button appearance="subtle" icon={<ArrowDownload20Regular />} onClick={onSave}>
          {texts.save}
        </Button>
        <SituationMenu situation={situation} onChange={onSituation} onEdit={onEdit} />
      </div>
      <strong className={styles.name}>{name}</strong>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={texts.openFile}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onOpenFile(file);
          // So that the same file can be chosen again.
          currentTarget.value = "";
        }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  commands: { display: "flex", flexShrink: 0, padding: `0 ${tokens.spacingHorizontalS}` },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textAlign: "right",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
});
