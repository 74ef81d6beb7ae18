import type { WorkbookResult } from "../../judging/WorkbookResult";
import { useSpeech } from "../language";
import { Facts } from "./Facts";

/** The sheets without a register, and why each was not read. */
export function UnreadSheets({ sheets }: { readonly sheets: WorkbookResult["unread"] }) {
  const { say, locale } = useSpeech();
  return (
    <Facts title={say("unread")} facts={sheets.map(({ sheet, reason }) => `${sheet}: ${locale.unread[reason]}`)} />
  );
}
