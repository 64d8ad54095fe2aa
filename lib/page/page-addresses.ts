/** By which addresses clippings of this page may be known: the one it names as its own, and the one it was opened by. */
export function pageAddresses(): string[] {
  return [...new Set([canonicalUrl(), ownUrl()])];
}

/**
 * The canonical address, where it is one of this site's: a page may name any, and a clipping must not claim
 * to come from elsewhere. Else the address without its fragment.
 */
export function canonicalUrl(): string {
  const here = new URL(ownUrl());
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href;
  if (!link || !URL.canParse(link)) return here.href;
  const named = new URL(link);
  if (!/^https?:$/.test(named.protocol) || bareHost(named) !== bareHost(here)) return here.href;
  named.hash = '';
  return named.href;
}

function ownUrl(): string {
  const here = new URL(location.href);
  here.hash = '';
  return here.href;
}

/** www. and m. are the same site. */
function bareHost(url: URL): string {
  return url.hostname.replace(/^(www|m|amp|edition)\./, '');
}
