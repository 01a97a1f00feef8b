/** How large a file, and what is in it, may be. A file is somebody else's: each bound is checked. */
export const limits = {
  /** 2 MiB of UTF-8. */
  fileBytes: 2 * 1024 * 1024,
  /** Objects and lists inside one another. */
  depth: 32,
  scenes: 5_000,
  choices: 6,
  guesses: 4,
  minutes: 600,
  weight: 10,
  /** Meters, and what is added to them, stay within this either side of nought. */
  meter: 1_000_000_000,
  /** An id, or any key that a file can rightly have. */
  name: 64,
} as const;
