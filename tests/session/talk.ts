import { openMapLayout } from '../../src/adapters/map-layout/open-map-layout.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { createSession } from '../../src/session/create-session.ts';
import type { Mode } from '../../src/session/saved-run.ts';
import type { Session } from '../../src/session/session.ts';
import type { Sitting } from '../../src/session/sitting.ts';
import {
  choice,
  decision,
  ending,
  meter,
  passage,
  smallScenario,
} from '../core/play/small-scenario.ts';
import { fakeAnalysis } from './fake-analysis.ts';
import { FakeLocks, FakeSource, FakeStore, fakeWorld, hash } from './fake-ports.ts';

const trust = (by: number) => ({ changes: [{ meter: 'trust', by }] });

/** door: knock → hall → stairs → room: sit → done; stand → row → left; door: leave → street. */
export const talk: Scenario = smallScenario(
  [
    decision('door', [choice('knock', 'hall', trust(10)), choice('leave', 'street', trust(-10))]),
    passage('hall', 'stairs'),
    passage('stairs', 'room'),
    decision('room', [choice('sit', 'done'), choice('stand', 'row')]),
    passage('row', 'left'),
    ending('done'),
    ending('street', 'broken'),
    ending('left', 'mixed'),
  ],
  { id: 'talk', meters: [meter('trust')] },
);

/** The scenes of `talk` with some put in another's place; null takes one out. */
export function edited(
  change: Readonly<Record<string, Scenario['scenes'][number] | null>>,
): Scenario {
  const scenes = talk.scenes.flatMap((scene) => {
    const other = change[scene.id];
    return other === undefined ? [scene] : other === null ? [] : [other];
  });
  return { ...talk, scenes };
}

/** A device with one scenario, and as many tabs on it as a test opens. */
export function device() {
  const store = new FakeStore();
  const source = new FakeSource();
  const lock = new FakeLocks();
  const world = fakeWorld();
  const analysis = fakeAnalysis();
  source.publish(talk, hash('a'));
  return {
    store,
    source,
    openTab: () => createSession({ store, source, lock, world, analysis, layout: openMapLayout() }),
  };
}

/** A run just begun, with the learner sitting at its first scene. */
export async function begun(mode: Mode = 'practice') {
  const { openTab, ...rest } = device();
  const session = openTab();
  const run = await session.begin({ scenarioKey: 'talk', mode, answers: [] });
  return { ...rest, openTab, session, runId: run.runId, sitting: await sat(session, run.runId) };
}

/** Sits down where that is possible. */
export async function sat(session: Session, runId: string, takeOver = false): Promise<Sitting> {
  const result = await session.sitDown(runId, { takeOver });
  if (!result.ok) throw new Error(result.reason);
  return result.sitting;
}

/** What a view says, in short. */
export function told({ view }: Sitting) {
  const { scene, offered, visits, said, run, state, ...notes } = view.getState();
  const { over, stuck, unkept, lost } = notes;
  return {
    scene: scene.id,
    offered: offered.map(({ id }) => id),
    met: visits.map(
      (visit) => `${visit.scene.id}${visit.choice === null ? '' : `/${visit.choice.id}`}`,
    ),
    said: said?.id ?? null,
    trust: state.meters[0],
    path: run.path.map((step) => `${step.scene}/${step.choice}`),
    continued: run.continued,
    notes: Object.entries({ over, stuck, unkept, lost }).flatMap(([note, is]) =>
      is ? [note] : [],
    ),
  };
}
