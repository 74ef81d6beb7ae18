import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { describeFailure, sheetList } from "../announcement";
import { useSpeech } from "../language";
import type { Notice } from "../state";
import { Message } from "./Message";

export interface NoticeBarProps {
  readonly notice: Notice;
  readonly onClose: () => void;
}

/** What became of the last action on a result; it stays until it is closed or something else is done. */
export function NoticeBar({ notice, onClose }: NoticeBarProps) {
  const { say } = useSpeech();
  return (
    <Message
      kind={notice.kind === "written" ? "success" : "error"}
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
      {notice.kind === "written"
        ? say("written", { sheets: sheetList(notice.sheets) })
        : describeFailure(notice.failure, say)}
    </Message>
  );
}
