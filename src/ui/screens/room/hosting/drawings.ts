/** What the room sees, drawn. */
export const loadProjector = () => import('../projector/projector.tsx');

/** What the trainer sees, drawn. */
export const loadConsole = () => import('../console/console.tsx');

/** What somebody sees who counts for the trainer, drawn. */
export const loadCounting = () => import('../console/counting.tsx');
