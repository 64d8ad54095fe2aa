import { isBelow } from './site-rules';

/** The host that a match pattern names: `*.` before it where it stands for all below too, `*` for all hosts; `null` for files. */
function hostIn(pattern: string): string | null {
  if (pattern === '<all_urls>') return '*';
  return /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? null;
}

/** Whether match patterns let in a host by naming it or what it lies below, and not only by letting in all hosts. */
export function isNamed(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) => {
    const named = hostIn(pattern);
    return named === host || (named?.startsWith('*.') === true && isBelow(named.slice(2), host));
  });
}

/** Those of some hosts that match patterns do not let in. */
export function notGranted(patterns: readonly string[], hosts: readonly string[]): string[] {
  if (patterns.some((pattern) => hostIn(pattern) === '*')) return [];
  return hosts.filter((host) => !isNamed(patterns, host));
}
