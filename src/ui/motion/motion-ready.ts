import { createContext } from 'react';

/** Whether what moves things has been fetched; what comes before that simply stands there. */
export const MotionReady = createContext(false);
