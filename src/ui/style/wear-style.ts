/** Lets the page wear a style from now on, beside those that stand in it. */
export function wearStyle(...sheets: readonly string[]): void {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheets.join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
