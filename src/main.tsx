import './ui/style/app.css';
import { createRoot } from 'react-dom/client';
import { openAnalysis } from './adapters/analysis-worker/open-analysis.ts';
import { watchBundled } from './adapters/bundled/watch-bundled.ts';
import { openMapLayout } from './adapters/map-layout/open-map-layout.ts';
import { openBrowserStorage } from './adapters/open-browser-storage.ts';
import { runLock } from './adapters/run-lock.ts';
import { scenarioSourceOn } from './adapters/scenario-source.ts';
import { world } from './adapters/world.ts';
import { createSession } from './session/create-session.ts';
import { App } from './ui/screens/app.tsx';

const page = document.getElementById('root');
if (page === null) throw new Error('the page has no #root');

const { store, openedFiles, analyses, rooms } = await openBrowserStorage();
const source = scenarioSourceOn(openedFiles);
const session = createSession({
  ...{ store, source, lock: runLock, world },
  analysis: openAnalysis(analyses),
  layout: openMapLayout(),
});
if (import.meta.hot) watchBundled(() => session.scenarioEdited());
createRoot(page).render(<App session={session} rooms={rooms} />);
