import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { readPercent } from "../../law/percents";
import { useSpeech } from "../language";

export interface PercentFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Whole percent. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** A percentage typed as a whole number, which counts once the field is left; empty is none. */
export function PercentField({ label, hint, value, onChange }: PercentFieldProps) {
  const { say } = useSpeech();
  const [text, setText] = useState(value === undefined ? "" : String(value));
  const [wrong, setWrong] = useState(false);
  return (
    <Field
      label={label}
      hint={hint}
      validationState={wrong ? "error" : "none"}
      validationMessage={wrong ? say("percentUnreadable") : null}
    >
      <Input
        value={text}
        inputMode="numeric"
        contentAfter="%"
        onChange={(_, { value: typed }) => {
          setText(typed);
          setWrong(false);
        }}
        onBlur={() => {
          const read = readPercent(text.trim().replace(/\s*%$/, ""));
          const isRead = read !== undefined || text.trim() === "";
          setWrong(!isRead);
          if (isRead && read !== value) onChange(read);
        }}
      />
    </Field>
  );
}
