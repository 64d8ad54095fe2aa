type Tree = Document | ShadowRoot;

/** Style rules of ours in those trees of the page that they were brought to: the document, and open shadow trees. */
export interface PageStyle {
  /** Has the rules hold where `node` stands, from the end of this task on. */
  bringTo(node: Node): void;
  /** Brings them back to where they were, if the page has put others in their place. */
  renew(): void;
}

/**
 * Makes style rules that may be brought to the page until `signal` aborts; until they are, nothing of them is there. A
 * constructed sheet: no node is added, and a strict content security policy of the page does not concern it.
 *
 * Each shadow tree needs them itself: rules for classes never hold there, and in Firefox (153) those for
 * `::highlight()` do not either. At the end of the task, since styles that are asked for after new rules have come are
 * computed anew for the whole page: 20 ms on one of 1000 paragraphs.
 */
export function startPageStyle(signal: AbortSignal, rules: string): PageStyle {
  let sheet: CSSStyleSheet | null = null;
  const due = new Set<Tree>();
  /** Those that have the sheet; not to keep those trees that leave the page. */
  const trees: WeakRef<Tree>[] = [];

  const adopt = () => {
    if (signal.aborted) return;
    sheet ??= sheetOf(rules);
    for (const tree of due) {
      if (tree.adoptedStyleSheets.includes(sheet)) continue;
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
      trees.push(new WeakRef(tree));
    }
    due.clear();
  };
  const soon = (tree: Tree) => {
    if (due.size === 0) queueMicrotask(adopt);
    due.add(tree);
  };

  signal.addEventListener('abort', () => {
    for (const ref of trees) {
      const tree = ref.deref();
      if (tree) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  });

  return {
    bringTo(node) {
      const tree = node.getRootNode();
      if (tree instanceof Document || tree instanceof ShadowRoot) soon(tree);
    },
    renew() {
      for (const ref of trees) {
        const tree = ref.deref();
        if (tree) soon(tree);
      }
    },
  };
}

function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}
