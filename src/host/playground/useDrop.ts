import { type DragEvent, useState } from "react";

export interface Drop {
  /** A file is held over the page. */
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Takes a file that is dragged onto the page. */
export function useDrop(onFile: (file: File) => void): Drop {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        event.preventDefault();
        setOver(event.dataTransfer.types.includes("Files"));
      },
      onDragLeave: ({ relatedTarget }) => {
        if (relatedTarget === null) setOver(false);
      },
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      },
    },
  };
}
