import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { percents } from "../choices";
import { useSpeech } from "../language";

export interface PercentFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Whole percent. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** A percentage typed as a whole number; empty is none. */
export function PercentField({ label, hint, value, onChange }: PercentFieldProps) {
  const { say } = useSpeech();
  const [text, setText] = useState(value === undefined ? "" : String(value));
  const [left, setLeft] = useState(true);
  const wrong = left && text !== "" && readPercent(text) === undefined;
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
          setLeft(false);
          const read = readPercent(typed);
          if (read !== undefined || typed === "") onChange(read);
        }}
        onBlur={() => setLeft(true)}
      />
    </Field>
  );
}

function readPercent(text: string): number | undefined {
  return percents.find((percent) => String(percent) === text.trim().replace(/\s*%$/, ""));
}
