import { useRef, useState } from 'preact/hooks';
import { grantedOrigins } from '../../lib/browser/permissions';
import type { SiteRule } from '../../lib/model/site';
import { notGranted } from '../../lib/settings/granted';
import { readRulesFile, writeRulesFile } from '../../lib/settings/rules-file';
import { errorText } from '../../lib/text/error-text';
import { countText, text } from '../../lib/text/text';
import { download } from '../notebook/download';

interface Props {
  rules: readonly SiteRule[];
  /** Called in a click where there are hosts to ask the browser for. */
  onBringIn: (rules: SiteRule[], asked: readonly string[]) => void;
  say: (words: string | null) => void;
}

/** The largest file that is read, in bytes: several times what as many rules as may be take. */
const MAX_BYTES = 4_000_000;

/** Takes the rules for sites away as a file, and brings them in from one. */
export function RulesExchange({ rules, onBringIn, say }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<{ name: string; rules: SiteRule[]; asked: string[] } | null>(null);

  const open = async (file: File) => {
    setRead(null);
    const found = file.size > MAX_BYTES ? ({ kind: 'broken' } as const) : readRulesFile(await file.text());
    if (found.kind !== 'rules') return say(text(`options.sites.file.${found.kind}`, { name: file.name }));
    const on = found.rules.filter(({ mode }) => mode !== 'off').map(({ host }) => host);
    const asked = notGranted(await grantedOrigins(), on);
    // By now the click is over, and without one browsers do not ask the person.
    if (asked.length === 0) onBringIn(found.rules, []);
    else setRead({ name: file.name, rules: found.rules, asked });
  };
  return (
    <>
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
            if (file) open(file).catch((error: unknown) => say(errorText(error)));
            // The same file may be chosen again once it is mended.
            event.currentTarget.value = '';
          }}
        />
      </p>
      {read !== null && (
        <div class="ask">
          <p>{countText('options.sites.bringIn.asks', read.asked.length, { name: read.name })}</p>
          <p class="deeds">
            <button
              type="button"
              class="primary"
              onClick={() => {
                onBringIn(read.rules, read.asked);
                setRead(null);
              }}
            >
              {text('options.sites.bringIn.do')}
            </button>
            <button type="button" onClick={() => setRead(null)}>
              {text('exchange.cancel')}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
