import { useMemo } from 'preact/hooks';
import { ClippingSource } from '../../components/ClippingSource';
import { EntryLink } from '../../components/EntryLink';
import { Icon } from '../../components/Icon';
import { NoteBox } from '../../components/NoteBox';
import { PassageState } from '../../components/PassageState';
import { TagEditor } from '../../components/TagEditor';
import { difference } from '../../lib/anchor/difference';
import { background } from '../../lib/browser/background-client';
import type { Clipping } from '../../lib/model/clipping';
import type { Note } from '../../lib/model/note';
import type { TagChange } from '../../lib/model/tag';
import { canBeOpened } from '../../lib/notebook/passage-link';
import { errorText } from '../../lib/text/error-text';
import { text } from '../../lib/text/text';
import { noteEvents } from '../popup/note-events';
import { CopyCitation } from './CopyCitation';
import type { PaneContext } from './LeafPane';
import { useNote } from './use-note';
import { usePassageFound } from './use-passage-found';

/** A clipping: the quote, where it is from, who is in it, its tags, and the note on it. */
export function ClippingPane({
  clipping,
  note,
  changes,
  names,
  knownTags,
  hrefOfActor,
  say,
  deletion,
}: { clipping: Clipping; note: Note | null; changes: number } & PaneContext) {
  const session = useNote(clipping.id, { kind: 'clipping', clipping: clipping.id }, note);
  const { selector, source, entries, tags, id } = clipping;
  const title = source.title || source.site || (source.url ?? text('notebook.untitled'));
  const found = usePassageFound(id, changes);
  const pieces = useMemo(
    () => (found?.kind === 'edited' ? difference(selector?.exact ?? '', found.text) : []),
    [found, selector],
  );

  const goThere = () =>
    background
      .openPassage({ id })
      .catch((error: unknown) => say(text('notebook.failed', { reason: errorText(error) })));

  const retag = (change: TagChange) =>
    background
      .tagRecords({ ids: { notes: [], clippings: [id] }, change })
      .catch((error: unknown) => say(text('notebook.tags.failed', { reason: errorText(error) })));
  return (
    <article class="clipping-page">
      <h1 class="card-name" tabIndex={-1}>
        {title}
      </h1>
      <ClippingSource clipping={clipping} />
      {selector ? (
        <blockquote class="quote">{selector.exact}</blockquote>
      ) : (
        <p class="aside">{text('clipping.wholePage')}</p>
      )}
      <p class="leaf-deeds">
        {canBeOpened(clipping) && (
          <button type="button" onClick={() => void goThere()}>
            <Icon name="open" size={14} /> {text(selector ? 'notebook.toPassage' : 'notebook.toPage')}
          </button>
        )}
        <CopyCitation clipping={clipping} say={say} />
        {deletion}
      </p>
      {found !== null && <PassageState found={found} pieces={pieces} />}
      {entries.length > 0 && (
        <section class="card-section">
          <h2>{text('notebook.actors')}</h2>
          <ul class="others">
            {entries.map((entry) => {
              const line = names.lineOf(entry);
              return (
                <li key={entry}>{line ? <EntryLink line={line} href={hrefOfActor(entry)} /> : entry}</li>
              );
            })}
          </ul>
        </section>
      )}
      <section class="card-section">
        <h2>{text('notebook.tags')}</h2>
        <TagEditor
          tags={tags}
          known={knownTags}
          onAdd={(tag) => void retag({ add: [tag], remove: [] })}
          onRemove={(tag) => void retag({ add: [], remove: [tag] })}
        />
      </section>
      <section class="card-section">
        <h2>{text('card.note')}</h2>
        <NoteBox key={id} state={session.state()} name={title} {...noteEvents(() => session)} />
      </section>
    </article>
  );
}
