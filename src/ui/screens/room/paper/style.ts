import { wearStyle } from '../../../style/wear-style.ts';
import cards from './cards.css?inline';
import guide from './guide.css?inline';
import paper from './paper.css?inline';
import record from './record.css?inline';

/**
 * The style of what is made for paper, worn by the page when the first of it is opened: all other screens
 * share one that stands in the page itself, and nobody but a trainer should wait for this one.
 */
wearStyle(paper, record, guide, cards);
