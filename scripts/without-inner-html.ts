import type { Plugin } from 'vite';

/** Where Preact carries out `dangerouslySetInnerHTML`, minified or not. */
const ASSIGNMENT = /\.innerHTML\s*=(?!=)/g;

/**
 * Makes Preact write as text what a view would set as HTML. No view of ours does; so none can by mistake, and the
 * linters of the stores, which warn of every assignment to `innerHTML`, find none. Fails where Preact has changed.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.(m?js|module\.js)$/.test(id.replaceAll('\\', '/'))) return null;
      if (code.search(ASSIGNMENT) === -1)
        throw new Error('Preact no longer assigns to innerHTML: see without-inner-html.ts');
      return { code: code.replace(ASSIGNMENT, '.textContent='), map: null };
    },
  };
}
