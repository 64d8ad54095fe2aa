import { useEffect, useState } from 'preact/hooks';
import { type Shortcut, shortcuts } from '../../lib/browser/shortcuts';

/** The keys of today. */
export function useShortcuts(): readonly Shortcut[] {
  const [known, setKnown] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const load = () => void shortcuts().then(setKnown);
    load();
    // Keys are changed on another page: looked at again on coming back.
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, []);
  return known;
}
