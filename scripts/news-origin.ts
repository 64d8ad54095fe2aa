/**
 * A news host on which the extension runs. Of those, one that no browser insists on reaching by https (HSTS
 * preloading): local pages have no certificates.
 */
export const NEWS_ORIGIN = 'http://sample.timesca.com';
