import { buildCondition } from './build-condition.ts';
import { defaults } from './defaults.ts';
import type { ConditionFile } from './describe-condition.ts';
import type {
  ChoiceFile,
  GuessFile,
  LineFile,
  OpportunityFile,
  RoutesFile,
  SceneFile,
} from './describe-scene.ts';
import { entriesOf } from './entries-of.ts';
import type { Rating } from './rubric.ts';
import type {
  Choice,
  Condition,
  Guess,
  Line,
  Opportunity,
  Route,
  Scene,
  Text,
} from './scenario.ts';

/** What scenes are built with: the rubric's criteria, and the one string that is kept of each id. */
interface FileNames {
  readonly criteria: ReadonlySet<string>;
  readonly sameId: (id: string) => string;
}

/** Ids that are alike are one string in memory: to compare them is then to compare two places. */
export function sameIds(): FileNames['sameId'] {
  const kept = new Map<string, string>();
  return (id) => {
    const same = kept.get(id) ?? id;
    kept.set(same, same);
    return same;
  };
}

/** A checked scene, every default filled in. */
export function buildScene(id: string, file: SceneFile, names: FileNames): Scene {
  const frame = {
    id,
    lines: file.lines.map(buildLine),
    guess: file.guess === undefined ? null : buildGuess(file.guess),
    discuss: buildText(file.discuss),
  };
  if (file.ending !== undefined) {
    const { title, outcome, epilogue } = file.ending;
    return { ...frame, kind: 'ending', ending: { title, outcome, epilogue: buildText(epilogue) } };
  }
  if (file.next !== undefined) return { ...frame, kind: 'passage', next: buildRoutes(file.next) };
  return {
    ...frame,
    kind: 'decision',
    opportunity: file.opportunity === undefined ? null : buildOpportunity(file.opportunity),
    choices: (file.choices ?? []).map((choice) => buildChoice(choice, names)),
  };
}

/** One string is one paragraph. */
export function buildText(file: string | readonly string[] | undefined): Text {
  if (file === undefined) return [];
  return typeof file === 'string' ? [file] : file;
}

function buildWhen(file: ConditionFile | undefined): Condition | null {
  return file === undefined ? null : buildCondition(file);
}

function buildLine(file: LineFile): Line {
  return {
    when: buildWhen(file.when),
    stage: buildText(file.stage),
    by: file.by ?? null,
    feeling: file.feeling ?? null,
    strength: (file.strength ?? defaults.strength) as Line['strength'],
    says: buildText(file.says),
    thinks: buildText(file.thinks),
  };
}

function buildGuess({ ask, answer, others, because }: GuessFile): Guess {
  return { ask, answer, others, because: because ?? null };
}

function buildOpportunity(file: OpportunityFile): Opportunity {
  return {
    kind: file.kind,
    cue: file.cue ?? null,
    plain: file.plain ?? defaults.plain,
    callsFor: file.callsFor,
    key: file.key ?? defaults.key,
  };
}

function buildRoutes(file: RoutesFile): readonly Route[] {
  if (typeof file === 'string') return [{ when: null, to: file }];
  return file.map(({ when, to }) => ({ when: buildWhen(when), to }));
}

function buildChoice(file: ChoiceFile, { criteria, sameId }: FileNames): Choice {
  return {
    id: sameId(file.id),
    says: buildText(file.says),
    does: file.does ?? null,
    to: buildRoutes(file.to),
    when: buildWhen(file.when),
    repeat: file.repeat ?? defaults.repeat,
    rates: buildRates(file.rates ?? {}, criteria),
    breaches: file.breaches ?? [],
    repairs: file.repairs ?? [],
    changes: entriesOf(file.changes).map(([meter, by]) => ({ meter, by })),
    remember: file.remember ?? [],
    forget: file.forget ?? [],
    hears: buildText(file.hears),
    hearer: file.hearer ?? null,
    feedback: buildText(file.feedback),
  };
}

/** A rating is a string as a remark is, so under `note` it counts where a criterion has that name. */
function buildRates(file: { readonly [id: string]: Rating }, criteria: ReadonlySet<string>) {
  return Object.entries(file)
    .filter(([criterion]) => criterion !== 'note' || criteria.has('note'))
    .map(([criterion, rating]) => ({ criterion, rating }));
}
