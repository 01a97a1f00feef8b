/**
 * The plan of the house, said once. A room may import from itself and from the rooms named with it,
 * from nowhere else; who may import which package stands below. tests/architecture.test.ts runs this,
 * and shows for every rule a house that breaks it.
 */

/** A room: what lies under `from` may reach itself and what `mayReach` names, for the reason given. */
function room(name, from, mayReach, why) {
  return {
    name,
    severity: 'error',
    comment: why,
    from: { path: `^src/${from}` },
    to: { path: '^src/', pathNot: [from, ...mayReach].map((place) => `^src/${place}`) },
  };
}

/** A package that only what lies under the places in `mayUse` may import. */
function packageOf(name, npmName, mayUse, why) {
  return {
    name,
    severity: 'error',
    comment: why,
    from: { path: '^src/', pathNot: mayUse.map((place) => `^src/${place}`) },
    to: { path: `(^|node_modules/)${npmName}(/|$)` },
  };
}

/** A rule of its own shape. */
function rule(name, why, from, to) {
  return { name, severity: 'error', comment: why, from, to };
}

const motion = 'ui/motion/';
const style = 'ui/style/';

const rooms = [
  room('scenario', 'core/scenario/', [], 'What a scenario is depends on nothing.'),
  room('play', 'core/play/', ['core/scenario/'], 'The rules know the scenario that they play.'),
  room(
    'score',
    'core/score/',
    ['core/scenario/', 'core/play/'],
    'A score is told from a path; what other paths could have come to is handed in.',
  ),
  room('analyse', 'core/analyse/', ['core/'], 'What is true over all paths may ask all of core.'),
  room(
    'rate',
    'core/rate/',
    ['core/scenario/', 'core/analyse/sample-plays[.]ts$'],
    'A second opinion reads the words alone, in an order that seeded dice give.',
  ),
  room('conversation', 'conversation/', ['core/'], 'A machine is one-line calls into core.'),
  room(
    'session',
    'session/',
    ['core/', 'conversation/'],
    'One sitting reaches the outside through its own ports only.',
  ),
  room(
    'room',
    'room/',
    ['core/', 'session/(playable|read-saved-run)[.]ts$'],
    'A group session is told by its log alone; of a sitting it knows what a scenario and a kept text look like.',
  ),
  room(
    'adapters',
    'adapters/',
    ['core/', 'session/', 'room/'],
    'The outside, behind the ports of the session and of the room, and unknown to them.',
  ),
  room('motion', motion, [], 'Durations and variants know no screen.'),
  room('style', style, [], 'Tokens and base styles know no screen.'),
  room(
    'parts',
    'ui/parts/',
    ['core/', 'room/(public|console)-view[.]ts$', motion, style],
    'A part is told everything by props and reports what happened.',
  ),
  room(
    'screens',
    'ui/screens/',
    ['core/', 'session/', 'room/', 'ui/parts/', motion, style],
    'A screen may ask the session and the room, never the outside itself.',
  ),
  room(
    'cli',
    'cli/',
    ['core/', 'conversation/machine-definition[.]ts$'],
    'The writers’ command knows core and the plain data of the machine.',
  ),
  room(
    'build',
    'build/',
    [
      'core/',
      'session/playable[.]ts$',
      'cli/(read-scenario-file|print-problems)[.]ts$',
      'adapters/(portrait/|scenario-card[.]ts$|bundled/bundled-scenario[.]ts$)',
    ],
    'What happens when the app is built: files are read and checked as the command does, faces drawn.',
  ),
  rule(
    'parts-see-types',
    'A part shows what it is given. Of core it knows the types, and how text is to be read.',
    { path: '^src/ui/parts/' },
    {
      path: '^src/core/',
      pathNot: '^src/core/scenario/(parse-emphasis|print-text)[.]ts$',
      dependencyTypesNot: ['type-only'],
    },
  ),
  rule(
    'parts-see-views',
    'Of a group session a part knows the types of what is shown, and no rule.',
    { path: '^src/ui/parts/' },
    { path: '^src/room/', dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'build-is-not-shipped',
    'What runs when the app is built stays out of the app.',
    { path: '^src/', pathNot: '^src/build/' },
    { path: '^src/build/' },
  ),
  rule(
    'nobody-knows-main',
    'main.tsx knows everyone; nobody knows it.',
    { path: '^src/' },
    { path: '^src/main[.]tsx$' },
  ),
];

const packages = [
  packageOf(
    'xstate',
    'xstate',
    ['conversation/', 'session/', 'room/'],
    'Machines live where something goes on by turns.',
  ),
  packageOf('jsonc-parser', 'jsonc-parser', ['core/scenario/'], 'Files are parsed in one room.'),
  packageOf('framer-motion', 'framer-motion', ['ui/'], 'Only what is seen moves.'),
  packageOf('react', 'react(-dom)?', ['ui/', 'main[.]tsx$'], 'Only what is seen is React.'),
  packageOf('wouter', 'wouter', ['ui/screens/'], 'Only screens know where they are.'),
  packageOf('idb', 'idb', ['adapters/'], 'What browsers keep is behind a port.'),
  packageOf(
    'zustand',
    'zustand',
    ['session/', 'ui/screens/'],
    'What outlasts a sitting is the session’s; screens listen to it.',
  ),
  packageOf(
    'dicebear',
    '@dicebear/[^/]+',
    ['adapters/portrait/draw-portrait[.]ts$'],
    'One file draws, so that the drawings’ library loads only when a face must be drawn.',
  ),
  packageOf(
    'dagre',
    '@dagrejs/[^/]+',
    ['adapters/map-layout/lay-out[.]ts$'],
    'One file lays out, so that its library loads only when a map is opened.',
  ),
];

const habits = [
  rule(
    'core-is-pure',
    'Core has no machine under it: it runs the same in a page, a worker and a command.',
    { path: '^src/core/' },
    { dependencyTypes: ['core', 'npm'], pathNot: 'node_modules/jsonc-parser/' },
  ),
  rule(
    'pages-have-no-node',
    'What is shipped to browsers imports nothing of Node.',
    { path: '^src/', pathNot: '^src/(core|cli|build)/' },
    { dependencyTypes: ['core'] },
  ),
  rule('no-circle', 'Two files that need each other are one.', {}, { circular: true }),
  rule(
    'no-orphan',
    'A file that knows nobody and that nobody knows is not part of the house.',
    { orphan: true, path: '^src/', pathNot: '[.]d[.]ts$' },
    {},
  ),
  rule(
    'declared-packages',
    'A package that is used is named in package.json.',
    {},
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
  rule(
    'shipped-packages',
    'What ships or runs for writers is built from dependencies, not from tools of development.',
    { path: '^src/', pathNot: '^src/build/' },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'resolvable',
    'An import leads somewhere (the modules that the build makes have no file).',
    {},
    { couldNotResolve: true, pathNot: '^virtual:softspoken/' },
  ),
  rule(
    'src-knows-no-tests',
    'Tests know the house; the house does not know its tests.',
    { path: '^src/' },
    { path: '^tests/' },
  ),
];

export default {
  forbidden: [...rooms, ...packages, ...habits],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports of types count: a plan that types may ignore is no plan.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json', '.css'],
    },
  },
};
