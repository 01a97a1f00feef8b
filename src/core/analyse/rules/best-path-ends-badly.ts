import type { Scenario } from '../../scenario/scenario.ts';
import { bestRuns, type OnBestRun } from '../best-runs.ts';
import type { Explored } from '../explore-scenario.ts';
import { stepOf } from '../extreme-path.ts';
import { choicePointer, pointer } from '../pointer.ts';
import { shownBy } from '../words-of-checks.ts';
import { desk, when } from './example-talk.ts';
import { isHarmful } from './harm-pays.ts';
import type { Finding, Rule } from './rule.ts';

function badEnding(scenario: Scenario, explored: Explored, one: OnBestRun): readonly Finding[] {
  const scene = scenario.scenes[explored.graph.scene[one.state] as number];
  if (scene?.kind !== 'ending' || scene.ending.outcome === 'connected') return [];
  return [
    {
      path: pointer('scenes', scene.id, 'ending', 'outcome'),
      message: `A run with the highest score of all ends "${scene.ending.outcome}", in "${scene.id}". ${shownBy(one.path())}`,
      mend: 'Let what leads here earn less, or what leads to a connected ending earn more.',
    },
  ];
}

function harmOnTheWay(scenario: Scenario, explored: Explored, one: OnBestRun): readonly Finding[] {
  const { graph } = explored;
  const scene = scenario.scenes[graph.scene[one.state] as number];
  if (one.edge === null || scene?.kind !== 'decision') return [];
  const place = graph.choice[one.edge] as number;
  const choice = scene.choices[place];
  const step = stepOf(graph, one.state, one.edge);
  if (choice === undefined || step === null || !isHarmful(choice)) return [];
  return [
    {
      path: choicePointer(scene, place),
      message: `A run with the highest score of all takes "${choice.id}", which does harm. ${shownBy([...one.path(), step])}`,
      mend: 'Rate it against what it goes against, or let a reply without harm earn more.',
    },
  ];
}

const [hear, form] = desk.choices;
const [soon, thursday] = when.choices;
const count = { ...hear, id: 'count', says: 'That is thirty-five days.' };

/** Only one of two good replies at the start is remembered at the end. */
const remembering = (outcome: string) => ({
  facts: { heard: 'You heard her out.' },
  scenes: {
    desk: { ...desk, choices: [{ ...hear, remember: ['heard'] }, count, form] },
    when: {
      ...when,
      choices: [
        soon,
        { ...thursday, to: [{ when: { heard: true }, to: 'she-nods' }, { to: 'the-hall' }] },
      ],
    },
    'the-hall': {
      lines: [{ stage: 'She waits in the hall.' }],
      ending: { title: 'She waits', outcome },
    },
  },
});

/** The score's own favourite is a run that nobody should learn from. */
export const bestPathEndsBadly: Rule = {
  id: 'best-path-ends-badly',
  severity: 'warning',
  sentence:
    'A run with the highest score commits a breach, goes against a criterion, or does not end connected.',
  find: ({ scenario, explored }) => {
    if (explored === null || explored.scored === null) return [];
    const told = new Map<string, Finding>();
    for (const one of bestRuns(explored)) {
      const found = [
        ...badEnding(scenario, explored, one),
        ...harmOnTheWay(scenario, explored, one),
      ];
      for (const finding of found) if (!told.has(finding.path)) told.set(finding.path, finding);
    }
    return [...told.values()];
  },
  bad: { file: remembering('mixed'), at: ['/scenes/the-hall/ending/outcome'] },
  good: remembering('connected'),
};
