import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { refusedFiles } from "../../locales/refusedFiles";
import { useSpeech } from "../language";
import type { Services } from "../services";
import type { HistoryFile } from "../settings";
import { useFileReading } from "../useFileReading";
import { Progress } from "./Progress";

export interface HistoryFilesProps {
  readonly files: readonly HistoryFile[];
  readonly readFile: Services["readFile"];
  readonly onChange: (files: readonly HistoryFile[]) => void;
}

/** The files of earlier years that the user picked as evidence, and what became of each. */
export function HistoryFiles({ files, readFile, onChange }: HistoryFilesProps) {
  const styles = useStyles();
  const { say, language } = useSpeech();
  const input = useRef<HTMLInputElement>(null);

  const { now, failed, read, stop } = useFileReading(files, readFile, onChange);

  return (
    <section aria-label={say("historyTitle")}>
      <h3 className={styles.title}>{say("historyTitle")}</h3>
      <p className={styles.aside}>{say("historyHow")}</p>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          void read([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {say("historyChoose")}
      </Button>
      <Progress text={now && say("historyReading", now)} waiting={false} onStop={stop} />
      {failed.map((file) => (
        <p key={file} role="alert" className={styles.text}>
          {say("historyFailed", { file })}
        </p>
      ))}
      <ul className={styles.list} aria-live="polite">
        {files.map(({ name, reading }) => (
          <li key={name} className={styles.file}>
            <span className={styles.text}>
              {reading.status === "read"
                ? say("historyRead", { file: name, sheets: reading.grids.length })
                : `${name}: ${refusedFiles[language][reading.reason]}`}
            </span>
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss16Regular />}
              aria-label={say("historyRemove", { file: name })}
              onClick={() => onChange(files.filter((file) => file.name !== name))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  aside: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  file: { display: "flex", alignItems: "start", justifyContent: "space-between" },
  text: { minWidth: 0, overflowWrap: "anywhere" },
});
