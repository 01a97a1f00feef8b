/** One way for texts from window to window. Never throws: where it is missing it carries nothing. */
export interface MessageWay {
  send(text: string): void;
  /** Whatever arrives is untrusted. Returns how to stop. */
  listen(hear: (heard: unknown) => void): () => void;
}

/** The name under which windows of this app find each other. */
export const wayName = 'softspoken-room';
