import * as v from 'valibot';
import { stored } from '../../lib/browser/storage';

/**
 * Tokens of the card frames, by tab. Kept in session storage, since the background may die between giving one and
 * being asked for it. A page that comes back from the history still has the token of its first visit: hence several.
 */
const TOKENS_PER_TAB = 10;
const tokensOf = (tabId: number) => stored('session', `frames:${tabId}`, v.array(v.string()), []);

/** Gives the reader of a tab a token that only its card frame will know. */
export async function giveToken(tabId: number): Promise<string> {
  const token = crypto.randomUUID();
  // Two readers of one tab may start at once: neither's token may be lost.
  await tokensOf(tabId).change((given) => [token, ...given].slice(0, TOKENS_PER_TAB));
  return token;
}

/** Whether a token was given to the reader of a tab. */
export async function isToken(tabId: number, token: string): Promise<boolean> {
  return (await tokensOf(tabId).get()).includes(token);
}

/** Forgets the tokens of a closed tab. */
export async function forgetTokens(tabId: number): Promise<void> {
  await tokensOf(tabId).set([]);
}
