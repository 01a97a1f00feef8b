/** Modules that the build makes out of the `scenarios` folder. */
declare module 'virtual:softspoken/cards' {
  export const cards: readonly import('../../session/playable.ts').ScenarioCard[];
}

declare module 'virtual:softspoken/scenarios' {
  export const scenarios: ReadonlyMap<string, import('./bundled-scenario.ts').BundledLoader>;
}

declare module 'virtual:softspoken/rubrics' {
  const rubrics: readonly import('../../core/scenario/rubric.ts').Rubric[];
  export default rubrics;
}
