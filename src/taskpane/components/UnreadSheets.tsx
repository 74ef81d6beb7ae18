import type { WorkbookResult } from "../../check";
import { useSpeech } from "../language";
import { Facts } from "./Facts";

/** The sheets without a register, and why each was not read. */
export function UnreadSheets({ sheets }: { readonly sheets: WorkbookResult["unread"] }) {
  const { say } = useSpeech();
  return (
    <Facts
      title={say("unread")}
      facts={sheets.map(({ sheet, reason }) => say(reason === "empty" ? "unreadEmpty" : "unreadOther", { sheet }))}
    />
  );
}
