import { CallError } from '../messages/contract';
import { MAX_QUOTE_CHARS } from '../model/clipping';
import { text } from './text';

/** Says in a sentence why a call was not answered. */
export function errorText(error: unknown): string {
  if (!(error instanceof CallError)) return text('error.failed', { message: String(error) });
  switch (error.code) {
    case 'refused':
    case 'malformed':
    case 'gone':
    case 'quota':
    case 'newer-store':
      return text(`error.${error.code}`);
    case 'too-long':
      return text('error.too-long', { limit: MAX_QUOTE_CHARS });
    case 'failed':
      return text('error.failed', { message: error.message });
  }
}
