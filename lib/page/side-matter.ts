/**
 * Names that pages commonly give, as id or class, to what stands beside the text: questions about cookies,
 * rails of other stories, sign-up boxes. Whole words between hyphens, underscores or spaces.
 */
const sideNames =
  /(^|[-_ ])(cookies?|consent|gdpr|onetrust|didomi|usercentrics|related|recommended|recommendations|most[-_]?(read|popular|viewed)|outbrain|taboola|newsletter)([-_ ]|$)/i;

/** Whatever it is called, more than this is no box beside the text. In UTF-16 units; chosen. */
const MAX_SIDE_CHARS = 3000;

/** Whether an element is side matter by its name. A wrapper of the page that has such a word among its classes is not. */
export function isSideMatter(element: Element): boolean {
  return (
    sideNames.test(`${element.id} ${element.getAttribute('class') ?? ''}`) &&
    !element.matches('body, main, article') &&
    element.querySelector('h1, main') === null &&
    (element.textContent?.length ?? 0) <= MAX_SIDE_CHARS
  );
}
