import { useEffect, useState } from 'preact/hooks';
import { grantedOrigins, onPermissionsChange, requestOrigins } from '../../lib/browser/permissions';
import { notGranted } from '../../lib/settings/granted';
import { hostPatterns, newsHosts } from '../../lib/settings/news-hosts';

/** On how many of the listed news sites the browser lets Dossier run, and the way to ask it for all; `null` until it is known. */
export function useNewsSites() {
  const [allowed, setAllowed] = useState<number | null>(null);
  useEffect(() => {
    const look = () =>
      void grantedOrigins().then((granted) =>
        setAllowed(newsHosts.length - notGranted(granted, newsHosts).length),
      );
    look();
    return onPermissionsChange(look);
  }, []);
  // What comes of it is heard as a change of permissions; after a no there is none.
  return { allowed, onAllow: () => void requestOrigins(hostPatterns) };
}
