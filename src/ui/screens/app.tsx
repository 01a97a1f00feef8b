import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Session } from '../../session/session.ts';
import { ArrivalContext, useMoves } from './arrival.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { NoSuchPlace } from './kind-pages/kind-page.tsx';
import { Library } from './library/library.tsx';
import { type OpenRooms, RoomsContext } from './room/hosting/rooms-context.ts';
import { routes } from './routes.ts';
import { SessionContext, usePreferences } from './session-context.ts';
import { useAppearance } from './use-appearance.ts';
import { Waiting } from './waiting.tsx';

const Briefing = lazy(() => import('./briefing/briefing.tsx'));
const Conversation = lazy(() => import('./conversation/conversation.tsx'));
const Debrief = lazy(() => import('./debrief/debrief.tsx'));
const WhatIf = lazy(() => import('./debrief/what-if/what-if.tsx'));
const TheirSide = lazy(() => import('./debrief/their-side/their-side.tsx'));
const Replay = lazy(() => import('./replay/replay.tsx'));
const Past = lazy(() => import('./past/past.tsx'));
const Progress = lazy(() => import('./progress/progress.tsx'));
const Settings = lazy(() => import('./settings/settings.tsx'));
const Rooms = lazy(() => import('./room/hosting/rooms.tsx'));
const NewRoom = lazy(() => import('./room/hosting/new-room.tsx'));
const LeadRoom = lazy(() => import('./room/hosting/lead-room.tsx'));
const ScreenWindow = lazy(() => import('./room/hosting/screen-window.tsx'));
const RoomRecord = lazy(() => import('./room/record/record.tsx'));
const Guide = lazy(() => import('./room/guide/guide.tsx'));
const About = lazy(() => import('./about/about.tsx'));

export interface AppProps {
  readonly session: Session;
  readonly rooms: OpenRooms;
}

/** The whole app around one session. The place is in the address, behind the `#`. */
export function App({ session, rooms }: AppProps) {
  return (
    <ErrorBoundary>
      <SessionContext value={session}>
        <RoomsContext value={rooms}>
          <Router hook={useHashLocation}>
            <Places />
          </Router>
        </RoomsContext>
      </SessionContext>
    </ErrorBoundary>
  );
}

function Places() {
  useAppearance(usePreferences());
  const moves = useMoves();
  return (
    <ArrivalContext value={moves}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          <Route path={routes.library} component={Library} />
          <Route path={routes.scenario}>{({ key }) => <Briefing key={key} scenario={key} />}</Route>
          <Route path={routes.debrief}>
            {({ runId }) => <Debrief key={runId} runId={runId} />}
          </Route>
          <Route path={routes.theirSide}>
            {({ runId }) => <TheirSide key={runId} runId={runId} />}
          </Route>
          <Route path={routes.whatIf}>{({ runId }) => <WhatIf key={runId} runId={runId} />}</Route>
          <Route path={routes.run}>
            {({ runId }) => <Conversation key={runId} runId={runId} />}
          </Route>
          <Route path={routes.replay}>
            {({ '*': shared = '' }) => <Replay key={shared} shared={shared} />}
          </Route>
          <Route path={routes.past} component={Past} />
          <Route path={routes.progress} component={Progress} />
          <Route path={routes.settings} component={Settings} />
          <Route path={routes.about} component={About} />
          <Route path={routes.rooms} component={Rooms} />
          <Route path={routes.newRoom}>{({ key }) => <NewRoom key={key} scenario={key} />}</Route>
          <Route path={routes.room}>
            {({ roomId }) => <LeadRoom key={roomId} roomId={roomId} alone={false} />}
          </Route>
          <Route path={routes.roomAlone}>
            {({ roomId }) => <LeadRoom key={roomId} roomId={roomId} alone />}
          </Route>
          <Route path={routes.roomScreen}>
            {({ roomId }) => <ScreenWindow key={roomId} roomId={roomId} />}
          </Route>
          <Route path={routes.roomRecord}>
            {({ roomId }) => <RoomRecord key={roomId} roomId={roomId} />}
          </Route>
          <Route path={routes.guide}>{({ key }) => <Guide key={key} scenario={key} />}</Route>
          <Route component={NoSuchPlace} />
        </Switch>
      </Suspense>
    </ArrivalContext>
  );
}
