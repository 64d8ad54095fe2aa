import { useRef } from 'preact/hooks';
import type { SiteRule } from '../../lib/model/site';
import { readRulesFile, writeRulesFile } from '../../lib/settings/rules-file';
import { text } from '../../lib/text/text';
import { download } from '../notebook/download';

interface Props {
  rules: readonly SiteRule[];
  onBringIn: (rules: SiteRule[]) => void;
  say: (words: string | null) => void;
}

/** The largest file that is read, in bytes: several times what as many rules as may be take. */
const MAX_BYTES = 4_000_000;

/** Takes the rules for sites away as a file, and brings them in from one. */
export function RulesExchange({ rules, onBringIn, say }: Props) {
  const field = useRef<HTMLInputElement>(null);

  const bringIn = async (file: File) => {
    const read = file.size > MAX_BYTES ? ({ kind: 'broken' } as const) : readRulesFile(await file.text());
    if (read.kind === 'rules') onBringIn(read.rules);
    else say(text(`options.sites.file.${read.kind}`, { name: file.name }));
  };
  return (
    <p class="deeds">
      <button
        type="button"
        disabled={rules.length === 0}
        onClick={() =>
          download(new Blob([writeRulesFile(rules)], { type: 'application/json' }), 'dossier-sites.json')
        }
      >
        {text('options.sites.takeAway')}
      </button>
      <button type="button" onClick={() => field.current?.click()}>
        {text('options.sites.bringIn')}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        aria-label={text('options.sites.bringIn')}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void bringIn(file);
          // The same file may be chosen again once it is mended.
          event.currentTarget.value = '';
        }}
      />
    </p>
  );
}
