import type { ComponentChildren } from 'preact';
import { text } from '../../lib/text/text';
import { usePreferences } from '../popup/use-preferences';
import { AboutSection } from './AboutSection';
import { BackupSection } from './BackupSection';
import { CardSection } from './CardSection';
import { DataSection } from './DataSection';
import { HiddenSection } from './HiddenSection';
import { HighlightSection } from './HighlightSection';
import { LanguageSection } from './LanguageSection';
import { ShortcutSection } from './ShortcutSection';
import { SitesSection } from './SitesSection';

/** The sections, in the order shown. */
export const sections = [
  'sites',
  'highlighting',
  'hidden',
  'card',
  'shortcuts',
  'language',
  'data',
  'backups',
  'about',
] as const;

interface Props {
  say: (words: string | null) => void;
  /** All that was kept and chosen is gone. */
  onDeleted: () => void;
}

/** All that can be chosen, section by section. */
export function Sections({ say, onDeleted }: Props) {
  const { preferences, onPrefer } = usePreferences(say);
  const content: Record<(typeof sections)[number], ComponentChildren> = {
    sites: <SitesSection say={say} />,
    highlighting: preferences && <HighlightSection preferences={preferences} onPrefer={onPrefer} />,
    hidden: <HiddenSection say={say} />,
    card: preferences && <CardSection preferences={preferences} onPrefer={onPrefer} />,
    shortcuts: <ShortcutSection />,
    language: <LanguageSection say={say} />,
    data: <DataSection say={say} onDeleted={onDeleted} />,
    backups: <BackupSection say={say} />,
    about: <AboutSection />,
  };
  return (
    <>
      {sections.map((name) => (
        <section key={name} id={name} aria-labelledby={`${name}-title`}>
          <h2 id={`${name}-title`}>{text(`options.${name}`)}</h2>
          {content[name]}
        </section>
      ))}
    </>
  );
}
