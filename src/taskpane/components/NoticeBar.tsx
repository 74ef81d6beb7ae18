import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { describeFailure, describeFixed, sheetList } from "../announcement";
import type { Deed } from "../journal";
import { type Say, useSpeech } from "../language";
import type { Notice } from "../state";
import { Message, type MessageProps } from "./Message";

export interface NoticeBarProps {
  readonly notice: Notice;
  readonly onClose: () => void;
  readonly onUndo: (deed: Deed) => void;
}

/** What became of the last action on a result; it stays until it is closed or something else is done. */
export function NoticeBar({ notice, onClose, onUndo }: NoticeBarProps) {
  const { say } = useSpeech();
  const deed = notice.kind === "fixed" ? notice.deed : undefined;
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
      {deed && deed.edits.length > 0 && (
        <Button size="small" onClick={() => onUndo(deed)}>
          {say("undo")}
        </Button>
      )}
    </Message>
  );
}

function kindOf(notice: Notice): MessageProps["kind"] {
  if (notice.kind === "refused") return "error";
  const asked =
    notice.kind === "written" ||
    (!notice.unread && notice.outcome.refused.length === 0 && notice.outcome.othersChanged === 0);
  return asked ? "success" : "warning";
}

function linesOf(notice: Notice, say: Say): readonly string[] {
  switch (notice.kind) {
    case "written":
      return [say("written", { sheets: sheetList(notice.sheets) })];
    case "fixed":
      return describeFixed(notice, say);
    case "refused":
      return [describeFailure(notice.failure, say)];
  }
}
