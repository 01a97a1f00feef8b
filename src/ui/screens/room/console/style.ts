import letters from '../../../parts/room/vote-letter.css?inline';
import choosing from './choosing.css?inline';
import frame from './console.css?inline';
import side from './side.css?inline';

/**
 * The console's own style, worn by the page when the console is loaded: all other screens share one
 * that stands in the page itself, and nobody but a trainer should wait for this one.
 */
if ('adoptedStyleSheets' in document) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([letters, frame, choosing, side].join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
