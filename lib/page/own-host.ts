import { type Host, startHost } from './host';

/** Our host in the page, made when there is something to show: a page without mentions gets no element of ours. */
export interface OwnHost {
  get(): Host;
  /** The host, where it can be used beside an element (see `moveNear`). */
  near(element: Element): Host;
  /** Whether an event was meant for something of ours. */
  isOurs(event: Event): boolean;
}

/** Makes the host on demand; for `removed` see `startHost`. */
export function ownHost(signal: AbortSignal, removed: () => void): OwnHost {
  let host: Host | null = null;
  const get = () => {
    host ??= startHost(signal, removed);
    return host;
  };
  return {
    get,
    near(element) {
      const ours = get();
      ours.moveNear(element);
      return ours;
    },
    isOurs: (event) => host !== null && event.composedPath().includes(host.element),
  };
}
