import { useEffect, useState } from 'react';

/** Long enough for a trainer who counts hands aloud to have finished a reply. */
const quietAfter = 1500;

/** Words that change in quick steps, told only once they have come to rest; nothing of what they were at first. */
export function useQuietWords(words: string): string {
  const [told, setTold] = useState({ words, said: '' });
  useEffect(() => {
    if (words === told.words) return;
    const timer = setTimeout(() => setTold({ words, said: words }), quietAfter);
    return () => clearTimeout(timer);
  }, [words, told.words]);
  return told.said;
}
