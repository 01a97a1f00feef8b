import { useSession, useShelf } from '../session-context.ts';

/** Gives the title of a scenario by its key, also of one that is gone. */
export function useTitles(): (key: string) => string {
  const { bundled } = useSession();
  const { opened } = useShelf();
  const cards = [...bundled, ...opened];
  return (key) => cards.find((card) => card.key === key)?.title ?? 'A scenario no longer here';
}
