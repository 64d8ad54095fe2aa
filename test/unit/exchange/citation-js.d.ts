/** What the tests use of a library that comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(sources: string | object[]);
    data: object[];
    format(what: 'bibliography', options: { template: string; lang: string }): string;
  }
}
