import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";

export interface NumberFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number | undefined;
  /** The number that a text without spaces around it is, if it may be chosen. */
  readonly read: (text: string) => number | undefined;
  /** What is said of any other text. */
  readonly unreadable: string;
  /** Stands behind the number, and may be typed there. */
  readonly unit?: "%";
  readonly onChange: (value: number | undefined) => void;
}

/** A typed whole number, which counts once the field is left; empty is none. */
export function NumberField({ label, hint, value, read, unreadable, unit, onChange }: NumberFieldProps) {
  const [text, setText] = useState(value === undefined ? "" : String(value));
  const [wrong, setWrong] = useState(false);
  return (
    <Field
      label={label}
      hint={hint}
      validationState={wrong ? "error" : "none"}
      validationMessage={wrong ? unreadable : null}
    >
      <Input
        value={text}
        inputMode="numeric"
        contentAfter={unit ?? null}
        onChange={(_, { value: typed }) => {
          setText(typed);
          setWrong(false);
        }}
        onBlur={() => {
          const typed = text.trim();
          const number = read(unit && typed.endsWith(unit) ? typed.slice(0, -unit.length).trim() : typed);
          const isRead = number !== undefined || typed === "";
          setWrong(!isRead);
          if (isRead && number !== value) onChange(number);
        }}
      />
    </Field>
  );
}
