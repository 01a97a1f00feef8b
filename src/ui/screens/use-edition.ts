import { useStore } from 'zustand';
import { useSession } from './session-context.ts';

/** Grows whenever a scenario file is saved while it is open; what shows a scenario begins anew then. */
export function useEdition(): number {
  return useStore(useSession().editions, ({ edition }) => edition);
}
