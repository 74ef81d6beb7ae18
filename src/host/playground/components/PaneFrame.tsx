import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type PointerEvent, type Ref, useState } from "react";
import { texts } from "../texts";

const narrowest = 320;
const widest = 450;

export interface PaneFrameProps {
  /** The page is loaded anew whenever this changes. */
  readonly page: string;
  readonly ref: Ref<HTMLIFrameElement>;
}

/** The add-in's own page in a frame, as wide as Excel shows it at first; its edge can be moved. */
export function PaneFrame({ page, ref }: PaneFrameProps) {
  const styles = useStyles();
  const [width, setWidth] = useState(350);
  const resize = (to: number) => setWidth(Math.min(Math.max(Math.round(to), narrowest), widest));

  function onPointerMove({ currentTarget, pointerId, clientX }: PointerEvent) {
    if (currentTarget.hasPointerCapture(pointerId)) resize(document.documentElement.clientWidth - clientX);
  }

  function onKeyDown({ key }: KeyboardEvent) {
    if (key === "ArrowLeft") resize(width + 10);
    if (key === "ArrowRight") resize(width - 10);
  }

  return (
    <>
      <div
        role="separator"
        tabIndex={0}
        aria-label={texts.paneWidth}
        aria-orientation="vertical"
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        aria-valuenow={width}
        className={styles.edge}
        onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
        onPointerMove={onPointerMove}
        onKeyDown={onKeyDown}
      />
      <iframe
        key={page}
        ref={ref}
        title={texts.pane}
        src="taskpane-embedded.html"
        className={styles.frame}
        style={{ width }}
      />
    </>
  );
}

const useStyles = makeStyles({
  edge: {
    flexShrink: 0,
    width: "5px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    cursor: "col-resize",
    touchAction: "none",
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  frame: { flexShrink: 0, height: "100%", border: "none", backgroundColor: tokens.colorNeutralBackground1 },
});
