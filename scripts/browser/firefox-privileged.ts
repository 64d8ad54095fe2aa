import type { Browser } from 'puppeteer-core';

/** The WebDriver BiDi connection that puppeteer holds for Firefox, but leaves out of its public type. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/**
 * Runs an expression in Firefox's own window, where extensions are managed and toolbars live, and gives its
 * value as text. Needs `--remote-allow-system-access`. Throws when the expression does.
 */
export async function evaluatePrivileged(browser: Browser, expression: string): Promise<string> {
  // Proof: every browser that puppeteer starts as Firefox is a BidiBrowser, which has this getter.
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  // Proof: shapes of the WebDriver BiDi standard, https://w3c.github.io/webdriver-bidi/
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const window = contexts[0]?.context;
  if (window === undefined) throw new Error('Firefox has no window.');
  const answer = await connection.send('script.evaluate', {
    expression: `(async () => String(await (async () => ${expression})()))()`,
    target: { context: window },
    awaitPromise: true,
  });
  const result = answer.result as
    | { type: 'success'; result: { value: string } }
    | { type: 'exception'; exceptionDetails: { text: string } };
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}
