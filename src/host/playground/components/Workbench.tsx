import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { download } from "../download";
import { SheetGrid } from "../grid/SheetGrid";
import { texts } from "../texts";
import type { Desk, OpenDesk } from "../useDesk";
import { useEditing } from "../useEditing";
import { useVersion } from "../useVersion";
import { Commands } from "./Commands";
import { FormulaBar } from "./FormulaBar";
import { PaneFrame } from "./PaneFrame";
import { SheetTabs } from "./SheetTabs";

export interface WorkbenchProps {
  readonly open: OpenDesk;
  readonly desk: Desk;
}

/** The workbook that is open: commands, grid and tabs; beside them the pane. */
export function Workbench({ open: { host, situation, pane }, desk }: WorkbenchProps) {
  const styles = useStyles();
  const version = useVersion(host);
  const editing = useEditing(host, () => desk.say({ kind: "error", text: texts.refused }));
  const frame = useRef<HTMLIFrameElement>(null);
  const { workbook } = host;

  async function save() {
    editing.commit();
    try {
      download(await host.save(), workbook.name);
    } catch {
      desk.say({ kind: "error", text: texts.notSaved });
    }
  }

  return (
    <>
      <Commands
        name={workbook.name}
        situation={situation}
        onOpenFile={desk.openFile}
        onOpenSample={desk.openSample}
        onSave={() => void save()}
        onSituation={desk.setSituation}
        onEdit={() => editing.start()}
      />
      <div className={styles.columns}>
        <section className={styles.spreadsheet} aria-label={workbook.name}>
          <FormulaBar host={host} />
          <SheetGrid
            key={workbook.active.id}
            host={host}
            version={version}
            editing={editing}
            onLeave={() => frame.current?.focus()}
          />
          <SheetTabs
            sheets={workbook.sheets.filter(({ visibility }) => visibility === "Visible")}
            active={workbook.active}
            onShow={(sheet) => {
              editing.commit();
              workbook.activate(sheet);
            }}
          />
        </section>
        <PaneFrame page={pane} ref={frame} />
      </div>
    </>
  );
}

const useStyles = makeStyles({
  columns: { flexGrow: 1, minHeight: 0, display: "flex" },
  spreadsheet: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
