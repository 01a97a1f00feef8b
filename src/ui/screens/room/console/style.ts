import letters from '../../../parts/room/vote-letter.css?inline';
import { wearStyle } from '../../../style/wear-style.ts';
import choosing from './choosing.css?inline';
import frame from './console.css?inline';
import side from './side.css?inline';

/**
 * The console's own style, worn by the page when the console is loaded: all other screens share one
 * that stands in the page itself, and nobody but a trainer should wait for this one.
 */
wearStyle(letters, frame, choosing, side);
