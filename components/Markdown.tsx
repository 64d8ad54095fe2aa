import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';

/**
 * The reader's Markdown, shown. Built from the tokens of `marked` and never from HTML: tags that are written in it are
 * shown as the text that they are, and only links to web pages lead anywhere.
 */
export function Markdown({ text }: { text: string }) {
  const tokens = useMemo(() => lexer(text, { gfm: true, breaks: true }), [text]);
  return <div class="markdown">{all(tokens)}</div>;
}

function all(tokens: readonly Token[] | undefined): ComponentChildren {
  // Their order is all that tokens have; they are never moved.
  return tokens?.map((token, at) => <Piece key={at} token={token as MarkedToken} />);
}

function Piece({ token }: { token: MarkedToken }) {
  switch (token.type) {
    case 'paragraph':
      return <p>{all(token.tokens)}</p>;
    case 'heading':
      // No headings of the page's own outline.
      return <p class="markdown-heading">{all(token.tokens)}</p>;
    case 'blockquote':
      return <blockquote>{all(token.tokens)}</blockquote>;
    case 'list':
      return <List list={token} />;
    case 'strong':
      return <strong>{all(token.tokens)}</strong>;
    case 'em':
      return <em>{all(token.tokens)}</em>;
    case 'del':
      return <del>{all(token.tokens)}</del>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'hr':
      return <hr />;
    case 'br':
      return <br />;
    case 'link':
      return <Link href={token.href}>{all(token.tokens)}</Link>;
    case 'escape':
      return <>{token.text}</>;
    case 'text':
      return <>{token.tokens ? all(token.tokens) : token.text}</>;
    case 'checkbox':
      return <>{token.checked ? '☑ ' : '☐ '}</>;
    case 'space':
    case 'def':
      return null;
    default:
      // HTML, pictures, tables: as they were written.
      return <>{token.raw}</>;
  }
}

function List({ list }: { list: Tokens.List }) {
  const items = list.items.map((item, at) => <li key={at}>{all(item.tokens)}</li>);
  if (!list.ordered) return <ul>{items}</ul>;
  return <ol start={list.start === '' ? 1 : list.start}>{items}</ol>;
}

function Link({ href, children }: { href: string; children: ComponentChildren }) {
  if (!/^https?:\/\//i.test(href)) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
