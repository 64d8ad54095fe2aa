import { useEffect, useReducer, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import { type CardSession, cardSession } from '../../lib/card/card-session';
import { noPage } from '../../lib/model/page-facts';
import { errorText } from '../../lib/text/error-text';

/** The popup's card lies over no page. */
const calls = { ...background, pageFacts: async () => noPage };

/** The card shown inside the popup. Notes not saved yet are sent off when the popup closes. */
export function useCard(): CardSession {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [session] = useState(() => cardSession(calls, errorText, () => redraw(undefined)));

  useEffect(() => {
    const flush = () => session.note()?.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
    };
  }, [session]);

  return session;
}
