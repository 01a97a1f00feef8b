import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Preferences } from '../../session/preferences.ts';
import type { Session, ShelfView } from '../../session/session.ts';

/** The one session of the app, handed down to every screen. */
export const SessionContext = createContext<Session | null>(null);

/** The session that the screens ask. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('a screen must stand inside the session');
  return session;
}

/** How the learner wants the app to be, now. */
export function usePreferences(): Preferences {
  return useStore(useSession().preferences);
}

/** What is kept on this device, now. */
export function useShelf(): ShelfView {
  return useStore(useSession().shelf);
}
