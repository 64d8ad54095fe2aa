import type { BackupSettings } from '../model/backup-settings';
import type { Records } from '../model/records';

/** A record that cannot be taken over: where it stands in the file, and why not, both in words. */
export interface Broken {
  where: string;
  why: string;
}

/** What a file holds. `unreadable`: nothing can be taken from it. */
export type Incoming =
  | { kind: 'unreadable'; why: string }
  | { kind: 'read'; records: Records; settings: BackupSettings | null; broken: Broken[] };
