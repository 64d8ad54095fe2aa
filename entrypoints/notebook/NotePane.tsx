import { NoteBox } from '../../components/NoteBox';
import { TagEditor } from '../../components/TagEditor';
import type { Note } from '../../lib/model/note';
import { retagged } from '../../lib/model/tag';
import { dayText } from '../../lib/text/dates';
import { text } from '../../lib/text/text';
import { noteEvents } from '../popup/note-events';
import type { PaneContext } from './LeafPane';
import { useNote } from './use-note';

/** A note that stands on its own: a free one, or one on an entry. `null`: it is about to be written. */
export function NotePane({
  id,
  note,
  names,
  knownTags,
  hrefOfActor,
  deletion,
}: { id: string; note: Note | null } & PaneContext) {
  const about = note?.about ?? { kind: 'free' };
  const session = useNote(id, about, note);
  const state = session.state();
  const entry = about.kind === 'entry' ? about.entry : null;
  const name = entry === null ? '' : names.nameOf(entry);
  return (
    <article class="note-page">
      <h1 class="card-name" tabIndex={-1}>
        {entry === null ? text('notebook.note') : text('notebook.noteOn', { name })}
      </h1>
      {note !== null && (
        <p class="aside">
          {text('notebook.written', { created: dayText(note.createdAt), edited: dayText(note.editedAt) })}
          {entry !== null && (
            <>
              {' · '}
              <a href={hrefOfActor(entry)}>{text('notebook.toDossier', { name })}</a>
            </>
          )}
        </p>
      )}
      <section class="card-section" aria-label={text('card.note')}>
        <NoteBox
          key={id}
          state={state}
          name={entry === null ? text('notebook.note') : name}
          {...noteEvents(() => session)}
        />
      </section>
      <section class="card-section">
        <h2>{text('notebook.tags')}</h2>
        <TagEditor
          tags={state.tags}
          known={knownTags}
          onAdd={(tag) => session.retag(retagged(state.tags, { add: [tag], remove: [] }))}
          onRemove={(tag) => session.retag(retagged(state.tags, { add: [], remove: [tag] }))}
        />
      </section>
      {note !== null && <p class="leaf-deeds">{deletion}</p>}
    </article>
  );
}
