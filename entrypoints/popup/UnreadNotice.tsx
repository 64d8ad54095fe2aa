import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice';
import { background } from '../../lib/browser/background-client';
import type { UnreadName } from '../../lib/model/unread';
import { text } from '../../lib/text/text';

/** Says once which settings could not be read, so that nobody wonders why they are as at first. */
export function UnreadNotice() {
  const [unread, setUnread] = useState<readonly UnreadName[]>([]);
  useEffect(() => {
    // Without an answer they are named the next time.
    background.unreadSettings(null).then(setUnread, () => setUnread([]));
  }, []);
  if (unread.length === 0) return null;
  const names = unread.map((name) => text(`unread.${name}`)).join(', ');
  return <Notice tone="warning">{text('unread.settings', { names })}</Notice>;
}
