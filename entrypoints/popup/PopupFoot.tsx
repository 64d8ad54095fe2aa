import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon';
import { IconButton } from '../../components/IconButton';
import { openGlossary } from '../../lib/browser/glossary-page';
import { openNotebook, openNotebookBeside, ownWindow } from '../../lib/browser/notebook-page';
import { openOptions } from '../../lib/browser/options-page';
import { text } from '../../lib/text/text';
import { MorePanel, type MoreProps } from './MorePanel';

interface Props extends MoreProps {
  /** The popup gives way to a page once that is open. */
  leaveFor: (opened: Promise<unknown>) => void;
}

/** The ways from the popup to Dossier's own pages, and what is seldom chosen, folded away. */
export function PopupFoot({ leaveFor, ...moreProps }: Props) {
  const [more, setMore] = useState(false);
  // Known before the click: the notebook can only be opened beside the page in the click itself.
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => void ownWindow().then(setWindowId), []);
  return (
    <footer class="popup-foot">
      <div class="popup-links">
        <button type="button" class="to-glossary" onClick={() => leaveFor(openGlossary({}))}>
          <Icon name="glossary" />
          {text('glossary.open')}
        </button>
        <button type="button" class="to-glossary" onClick={() => leaveFor(openNotebook())}>
          <Icon name="note" />
          {text('notebook.open')}
        </button>
        {windowId !== null && (
          <IconButton
            icon="beside"
            label={text('notebook.openBeside')}
            onClick={() => leaveFor(openNotebookBeside(windowId))}
          />
        )}
        <IconButton icon="options" label={text('options.title')} onClick={() => leaveFor(openOptions())} />
        <button type="button" class="to-more" aria-expanded={more} onClick={() => setMore(!more)}>
          {text('popup.more')}
        </button>
      </div>
      {more && <MorePanel {...moreProps} />}
    </footer>
  );
}
