import { useEffect, useReducer, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import { type CardSession, cardSession } from '../../lib/card/card-session';
import { errorText } from '../../lib/text/error-text';

/** The card shown inside the popup. Notes not saved yet are sent off when the popup closes. */
export function useCard(): CardSession {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [session] = useState(() => cardSession(background, errorText, () => redraw(undefined)));

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
