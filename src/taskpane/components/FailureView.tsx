import { describeFailure } from "../announcement";
import type { Failure } from "../Failure";
import { useSpeech } from "../language";
import { Message } from "./Message";

/** Why the workbook could not be checked, and what to do. */
export function FailureView({ failure }: { readonly failure: Failure }) {
  const { say } = useSpeech();
  return (
    <Message kind="error">
      <strong>{say("failedTitle")}</strong>
      <div>{describeFailure(failure, say)}</div>
    </Message>
  );
}
