import { makeStyles } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { paper } from "./paper";
import { lineHeight } from "./sheetLayout";

export interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Enter and Tab end it, Escape gives it up. */
  readonly onEnd: (key: KeyboardEvent) => void;
}

/** The field over a cell that is being edited. */
export function CellEditor({ label, text, onChange, onEnd }: CellEditorProps) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    event.stopPropagation();
    const { key, altKey, nativeEvent, currentTarget } = event;
    if (nativeEvent.isComposing || !["Enter", "Tab", "Escape"].includes(key)) return;
    event.preventDefault();
    if (key !== "Enter" || !altKey) return onEnd(event);
    currentTarget.setRangeText("\n", currentTarget.selectionStart, currentTarget.selectionEnd, "end");
    onChange(currentTarget.value);
  }

  return (
    <textarea
      ref={field}
      className={styles.field}
      aria-label={label}
      value={text}
      rows={1}
      spellCheck={false}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}

const useStyles = makeStyles({
  field: {
    position: "absolute",
    zIndex: 3,
    top: 0,
    left: 0,
    boxSizing: "border-box",
    minWidth: "100%",
    minHeight: "100%",
    // Grows with what is typed, where the browser can.
    fieldSizing: "content",
    maxWidth: "480px",
    padding: "1px 3px",
    border: `2px solid ${paper.active}`,
    outline: "none",
    resize: "none",
    overflow: "hidden",
    backgroundColor: paper.background,
    color: paper.text,
    font: "inherit",
    lineHeight,
    textAlign: "left",
  },
});
