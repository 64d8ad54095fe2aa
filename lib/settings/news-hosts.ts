import groups from '../../assets/news-hosts.json';

/** Hosts on which Dossier runs once installed; each stands for its subdomains too. */
export const newsHosts: readonly string[] = Object.entries(groups)
  .filter(([name]) => name !== '$comment')
  .flatMap(([, hosts]) => hosts);

/** The same as match patterns, http and https. */
export const hostPatterns: string[] = newsHosts.map((host) => `*://*.${host}/*`);
