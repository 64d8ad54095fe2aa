import type { ErrorCode } from '../../lib/messages/contract';

/** The two failures of the store that a person can mend: a full disk, and a database from after a step back. */
export function storeErrorCode({ name }: Error): ErrorCode {
  if (name === 'QuotaExceededError') return 'quota';
  return name === 'VersionError' ? 'newer-store' : 'failed';
}
