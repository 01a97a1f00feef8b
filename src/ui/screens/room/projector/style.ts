import { wearStyle } from '../../../style/wear-style.ts';
import style from './projector.css?inline';

/**
 * The projector's own style, worn by the page when the projector is loaded: all other screens share one
 * that stands in the page itself, and nobody but a room should wait for this one.
 */
wearStyle(style);
