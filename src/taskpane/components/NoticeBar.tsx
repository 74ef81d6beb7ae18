import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { CellEdit } from "../../rules/Rule";
import { reversed } from "../actions";
import { describeFailure, describeOutcome, sheetList } from "../announcement";
import { type Say, useSpeech } from "../language";
import type { Notice } from "../state";
import { Message, type MessageProps } from "./Message";

export interface NoticeBarProps {
  readonly notice: Notice;
  readonly onClose: () => void;
  readonly onUndo: (edits: readonly CellEdit[]) => void;
}

/** What became of the last action on a result; it stays until it is closed or something else is done. */
export function NoticeBar({ notice, onClose, onUndo }: NoticeBarProps) {
  const { say } = useSpeech();
  return (
    <Message
      kind={kindOf(notice)}
      action={
        <Button
          appearance="transparent"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={say("dismiss")}
          onClick={onClose}
        />
      }
    >
      {linesOf(notice, say).map((line, index) => (
        <div key={index}>{line}</div>
      ))}
      {notice.kind === "fixed" && notice.outcome.applied.length > 0 && (
        <Button size="small" onClick={() => onUndo(reversed(notice.outcome.applied))}>
          {say("undo")}
        </Button>
      )}
    </Message>
  );
}

function kindOf(notice: Notice): MessageProps["kind"] {
  if (notice.kind === "refused") return "error";
  const asked =
    notice.kind === "written" || (notice.outcome.refused.length === 0 && notice.outcome.othersChanged === 0);
  return asked ? "success" : "warning";
}

function linesOf(notice: Notice, say: Say): readonly string[] {
  switch (notice.kind) {
    case "written":
      return [say("written", { sheets: sheetList(notice.sheets) })];
    case "fixed":
      return describeOutcome(notice.outcome, say);
    case "refused":
      return [describeFailure(notice.failure, say)];
  }
}
