/** Words between quotation marks; marks within them become single ones, as a book sets them. */
export function inQuotes(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
