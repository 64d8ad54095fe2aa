import { useState } from 'preact/hooks';
import { text } from '../../lib/text/text';
import { UnreadNotice } from '../popup/UnreadNotice';
import { Sections, sections } from './Sections';

/** The options page: one long page with its sections listed beside it. */
export function Options() {
  const [said, say] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  return (
    <div class="options">
      <nav class="options-nav" aria-label={text('options.sections')}>
        <p class="options-brand">{text('app.name')}</p>
        <ul>
          {sections.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{text(`options.${name}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1>{text('options.title')}</h1>
        <UnreadNotice />
        <p class={said === null ? 'unseen' : 'said'} role="status">
          {said}
        </p>
        {/* Once all is deleted, every section shows something else: from the beginning. */}
        <Sections
          key={round}
          say={say}
          onDeleted={() => {
            say(text('options.data.delete.done'));
            setRound(round + 1);
          }}
        />
      </main>
    </div>
  );
}
