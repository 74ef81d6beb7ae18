import { useState } from "react";
import type { EmbeddedHost } from "../EmbeddedHost";
import { ApiError } from "../wire/ApiError";
import { activeCell } from "./grid/activeCell";
import { inputText } from "./grid/inputText";

/** Typing into the selected cell. As in Excel it goes on until Enter, Tab, Escape or another cell, also while the pane is used. */
export interface Editing {
  /** What is in the field; undefined while no cell is being edited. */
  readonly text: string | undefined;
  /** With a text of its own, or with what the cell holds. */
  readonly start: (text?: string) => void;
  readonly change: (text: string) => void;
  readonly commit: () => void;
  readonly cancel: () => void;
  /** Empties the cell. */
  readonly clear: () => void;
}

export function useEditing(host: EmbeddedHost, onRefused: () => void): Editing {
  const [text, setText] = useState<string>();
  const { workbook } = host;

  function show(next: string | undefined) {
    keepOut(host, next !== undefined);
    setText(next);
  }

  function put(input: string) {
    const { row, column } = activeCell(workbook);
    try {
      host.edit(workbook.active.name, row, column, input);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      onRefused();
    }
  }

  return {
    text,
    start: (own) => show(own ?? heldText(host)),
    change: setText,
    commit: () => {
      if (text !== undefined && text !== heldText(host)) put(text);
      show(undefined);
    },
    cancel: () => show(undefined),
    clear: () => put(""),
  };
}

/** While a person types Excel lets the add-in wait. */
function keepOut({ workbook }: EmbeddedHost, isEditing: boolean): void {
  workbook.isEditingCell = isEditing;
}

function heldText({ workbook }: EmbeddedHost): string {
  const { row, column } = activeCell(workbook);
  return inputText(workbook, workbook.active, row, column);
}
