import type { BundledScenario } from './bundled-scenario.ts';
import { replaceBundled } from './load-bundled.ts';

/** While developing: takes over each scenario as it is saved, then says so. Does nothing in a built app. */
export function watchBundled(onEdited: (id: string) => void): void {
  import.meta.hot?.on(
    'softspoken:scenario',
    (edition: { readonly scenario: BundledScenario; readonly text: string }) => {
      replaceBundled(edition);
      onEdited(edition.scenario.scenario.id);
    },
  );
}
