import style from './hosting.css?inline';

/** The style of setting up and leading, worn by the page when the first of it is loaded. */
if ('adoptedStyleSheets' in document) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
