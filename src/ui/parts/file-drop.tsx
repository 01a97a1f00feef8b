import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from './button.tsx';

export interface FileDropProps {
  /** What the button says: "Open a scenario file". */
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** A word beside the button. */
  readonly children?: ReactNode;
}

/** A way to bring in a file: a button, or dropping it here. */
export function FileDrop({ label, accept, onFile, children }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const allow = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button does the same for every hand.
    <div
      className="file-drop"
      data-over={over}
      onDragOver={allow}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button onClick={() => input.current?.click()}>{label}</Button>
      {children}
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          take(event.currentTarget.files);
          // So that the same file can be opened again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
