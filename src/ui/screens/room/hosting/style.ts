import { wearStyle } from '../../../style/wear-style.ts';
import style from './hosting.css?inline';

/** The style of setting up and leading, worn by the page when the first of it is loaded. */
wearStyle(style);
