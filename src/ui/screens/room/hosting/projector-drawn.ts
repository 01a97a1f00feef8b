import { lazy, memo } from 'react';

/** Brings what the room sees. Apart, so that the projector's window never loads what a console is made of. */
export const loadProjector = () => import('../projector/projector.tsx');

/** What the room sees, drawn anew only when it is another thing. */
export const Projector = lazy(async () => ({ default: memo((await loadProjector()).Projector) }));
