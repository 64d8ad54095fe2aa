import { useEffect, useState } from 'preact/hooks';
import { mayRunOnAll, requestOrigins } from '../../lib/browser/permissions';
import { hostPatterns } from '../../lib/settings/news-hosts';

/** Whether the browser lets Dossier run on the listed news sites, and the way to ask it to; `null` until it is known. */
export function useNewsSites() {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const look = () => void mayRunOnAll(hostPatterns).then(setAllowed);
  useEffect(look, []);
  return { allowed, onAllow: () => void requestOrigins(hostPatterns).then(look) };
}
