/**
 * The part of framer-motion that animates, alone in its file so that a dynamic import of it is a
 * file of its own and stays out of the first load.
 */
export { domAnimation as default } from 'framer-motion';
