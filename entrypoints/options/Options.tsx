import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../lib/text/text';
import { usePreferences } from '../popup/use-preferences';
import { AboutSection } from './AboutSection';
import { CardSection } from './CardSection';
import { HiddenSection } from './HiddenSection';
import { HighlightSection } from './HighlightSection';
import { LanguageSection } from './LanguageSection';
import { ShortcutSection } from './ShortcutSection';

/** The sections, in the order shown. */
const sections = ['highlighting', 'hidden', 'card', 'shortcuts', 'language', 'about'] as const;
type SectionName = (typeof sections)[number];

/** The options page: one long page with its sections listed beside it. */
export function Options() {
  const [said, say] = useState<string | null>(null);
  const { preferences, onPrefer } = usePreferences(say);

  const content: Record<SectionName, ComponentChildren> = {
    highlighting: preferences && <HighlightSection preferences={preferences} onPrefer={onPrefer} />,
    hidden: <HiddenSection say={say} />,
    card: preferences && <CardSection preferences={preferences} onPrefer={onPrefer} />,
    shortcuts: <ShortcutSection />,
    language: <LanguageSection say={say} />,
    about: <AboutSection />,
  };
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
        <p class={said === null ? 'unseen' : 'said'} role="status">
          {said}
        </p>
        {sections.map((name) => (
          <section key={name} id={name} aria-labelledby={`${name}-title`}>
            <h2 id={`${name}-title`}>{text(`options.${name}`)}</h2>
            {content[name]}
          </section>
        ))}
      </main>
    </div>
  );
}
