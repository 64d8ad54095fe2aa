/** The types of documents that are web pages. Viewers of XML, PDF and plain text are none. */
export const pageTypes: readonly string[] = ['text/html', 'application/xhtml+xml'];
