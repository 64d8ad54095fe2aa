import { useEffect, useState } from 'preact/hooks';

/** What the fragment of the page's address asks for, as `parse` reads it; links, Back and Forward change it. */
export function useHash<T>(parse: (hash: string) => T): T {
  const [asked, setAsked] = useState(() => parse(location.hash));
  useEffect(() => {
    const read = () => setAsked(parse(location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [parse]);
  return asked;
}
