/** Tells whoever waits how far long work has come. */
export type Tell = (words: string) => void;

/** Tells nobody. */
export const tellNobody: Tell = () => {};

/** Short work tells nothing: words that flash by are worse than none. */
const patience = 400;

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Tells on a terminal, in one line that is written over and gone in the end; elsewhere nothing. */
export function tellOn(terminal: Terminal): { readonly tell: Tell; readonly done: () => void } {
  if (terminal.isTTY !== true) return { tell: tellNobody, done: () => {} };
  const since = performance.now();
  let told = false;
  return {
    tell: (words) => {
      if (performance.now() - since < patience) return;
      told = true;
      terminal.write(`\r\u001b[K${words} …`);
    },
    done: () => {
      if (told) terminal.write('\r\u001b[K');
    },
  };
}
