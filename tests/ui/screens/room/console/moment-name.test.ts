import { expect, test } from 'vitest';
import type { TreeNode } from '../../../../../src/room/console-view.ts';
import { momentName } from '../../../../../src/ui/screens/room/console/moment-name.ts';

const node: TreeNode = {
  id: 'start',
  after: null,
  kind: 'decision',
  depth: 0,
  by: null,
  title: null,
  decided: ['A'],
  onWay: true,
  here: false,
};

test('a moment is named by the reply decided on, without marks of stress, its own stars kept', () => {
  const by = { letter: 'A', says: ['Press \\*7 and *wait*.'], does: null } as const;
  const next: TreeNode = { ...node, id: 'start/a', after: 'start', by, decided: [], here: true };
  expect(momentName([node, next], 'start')).toEqual({
    place: 'moment 1',
    words: 'A “Press *7 and wait.”',
  });
});
