import type { Rule } from './rule.ts';
import { scenesReached } from './unreached-scene.ts';

const nodding = (outcome: string) => ({
  scenes: {
    'she-nods': {
      lines: [{ by: 'ann', says: 'Thursday, then.' }],
      ending: { title: 'She has a day', outcome },
    },
  },
});

/** A talk that nobody can bring to a good end. */
export const noConnectedEnding: Rule = {
  id: 'no-connected-ending',
  severity: 'warning',
  sentence: 'No run can end connected.',
  find: (checked) => {
    const reached = scenesReached(checked);
    const { scenes } = checked.scenario;
    const connected = scenes.some(
      (scene, at) =>
        scene.kind === 'ending' && scene.ending.outcome === 'connected' && reached.has(at),
    );
    if (connected) return [];
    return [
      {
        path: '/scenes',
        message: 'No run can come to an ending whose outcome is "connected".',
        mend: 'Add such an ending and lead to it, so that the talk can be brought to a good end.',
      },
    ];
  },
  bad: { file: nodding('mixed'), at: ['/scenes'], also: ['best-path-ends-badly'] },
  good: nodding('connected'),
};
