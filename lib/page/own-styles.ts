/**
 * Styles one of our own elements so that no rule of the page reaches it; `css` is a list of declarations.
 * Set through the CSSOM: a style attribute in markup would need the page's content security policy.
 */
export function styleOwn(element: HTMLElement, css: string): void {
  for (const declaration of css.split(';')) {
    const [name = '', value = ''] = declaration.split(/:(.*)/s);
    if (value) element.style.setProperty(name.trim(), value.trim(), 'important');
  }
}
