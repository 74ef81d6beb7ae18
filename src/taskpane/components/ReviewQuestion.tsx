import { Button } from "@fluentui/react-components";
import type { CheckResult } from "../../check";
import { useSpeech } from "../language";
import { Message } from "./Message";

export interface ReviewQuestionProps {
  readonly result: CheckResult;
  readonly onReviewDate: (date: string) => void;
}

/** Registers of 2023 fall under either law, by the day on which they are decided: who has not said is asked. */
export function ReviewQuestion({ result, onReviewDate }: ReviewQuestionProps) {
  const { say } = useSpeech();
  const isOpen = result.workbooks.some(({ regimeAfter, registrations }) => regimeAfter && registrations.length > 0);
  if (!isOpen) return null;
  return (
    <Message kind="warning">
      <div>{say("reviewQuestion")}</div>
      <Button size="small" onClick={() => onReviewDate("2023-12-31")}>
        {say("reviewBefore")}
      </Button>{" "}
      <Button size="small" onClick={() => onReviewDate("2024-01-01")}>
        {say("reviewAfter")}
      </Button>
    </Message>
  );
}
