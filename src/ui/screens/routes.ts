/** The places of the app, as they stand behind the `#` of the address. */
export const routes = {
  library: '/',
  scenario: '/scenario/:key',
  run: '/run/:runId',
  debrief: '/run/:runId/debrief',
  past: '/past',
  settings: '/settings',
  about: '/about',
} as const;

/** Where a scenario is introduced. */
export function toScenario(key: string): string {
  return `/scenario/${encodeURIComponent(key)}`;
}

/** Where a run is talked through. */
export function toRun(runId: string): string {
  return `/run/${encodeURIComponent(runId)}`;
}

/** Where a run is looked back at. */
export function toDebrief(runId: string): string {
  return `${toRun(runId)}/debrief`;
}

/** The address of a place, for a plain link. */
export function hrefOf(place: string): string {
  return `#${place}`;
}
