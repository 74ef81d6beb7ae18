import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "../language";
import { readDay, writeDay } from "../typedDay";

export interface DateFieldProps {
  readonly label: string;
  readonly hint: string;
  /** ISO date. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A date typed as offices write it, day first. The browser's own field asks in the order of Windows' language. */
export function DateField({ label, hint, value, onChange }: DateFieldProps) {
  const { say } = useSpeech();
  const [text, setText] = useState(writeDay(value));
  const [left, setLeft] = useState(true);
  const wrong = left && readDay(text) === undefined;
  return (
    <Field
      label={label}
      hint={hint}
      validationState={wrong ? "error" : "none"}
      validationMessage={wrong ? say("dateUnreadable") : null}
    >
      <Input
        value={text}
        placeholder={say("datePlaceholder")}
        inputMode="numeric"
        onChange={(_, { value: typed }) => {
          setText(typed);
          setLeft(false);
          const read = readDay(typed);
          if (read !== undefined) onChange(read || undefined);
        }}
        onBlur={() => setLeft(true)}
      />
    </Field>
  );
}
