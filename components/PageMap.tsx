import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Pair } from '../lib/map/camps';
import { pageMap } from '../lib/map/page-map';
import type { EntryLine } from '../lib/model/card-content';
import { type EntryId, type Stance, stances } from '../lib/model/entry';
import type { KnownTie } from '../lib/model/known-tie';
import { glossaryLanguage } from '../lib/model/language';
import { countText, text } from '../lib/text/text';
import { Icon } from './Icon';
import { LineSample, TieMap } from './TieMap';
import { useWidth } from './use-width';

interface Props {
  /** The entries drawn, in the order of the page. */
  actors: readonly { line: EntryLine; count: number }[];
  ties: readonly KnownTie[];
  pairs: readonly Pair[];
  hrefOf: (entry: EntryId) => string;
}

/** Who stands with whom among the entries of a page. Looking at one shows what ties it to the others. */
export function PageMap({ actors, ties, pairs, hrefOf }: Props) {
  const { element, width } = useWidth<HTMLDivElement>();
  const [active, setActive] = useState<EntryId | null>(null);
  const [drawn, setDrawn] = useState<readonly Stance[]>(() => drawnAtFirst(pairs));

  const layout = useMemo(
    () =>
      width === 0
        ? null
        : pageMap(
            actors.map(({ line }) => line),
            pairs,
            width,
          ),
    [actors, pairs, width],
  );
  const byId = new Map(actors.map((actor) => [actor.line.id, actor]));
  const labelOf = (to: EntryId, count: number): ComponentChildren => {
    const labels = ties.filter((tie) => tie.from === active && tie.to === to).map(({ label }) => label);
    if (labels.length > 0) return <span lang={glossaryLanguage}>{[...new Set(labels)].join('; ')}</span>;
    return countText('popup.actors.mentions', count);
  };
  const isTied = (id: EntryId) => id === active || ties.some(({ from, to }) => from === active && to === id);

  return (
    <figure class="page-map" aria-label={text('map.page')}>
      <fieldset class="map-legend">
        <legend class="unseen">{text('map.page.drawn')}</legend>
        {stances.map((stance) => (
          <label key={stance} class={`stance-${stance}`}>
            <input
              type="checkbox"
              checked={drawn.includes(stance)}
              onChange={({ currentTarget: { checked } }) =>
                setDrawn(checked ? [...drawn, stance] : drawn.filter((other) => other !== stance))
              }
            />
            <span class="stance-name">
              <Icon name={stance} size={14} />
              {text(`card.stance.${stance}`)}
              <LineSample stance={stance} />
            </span>
          </label>
        ))}
      </fieldset>
      <div ref={element}>
        {layout && (
          <TieMap
            width={layout.width}
            height={layout.height}
            // Ties of the one looked at are all told, whatever is drawn of the others.
            lines={layout.lines.filter(
              ({ from, to, stance }) => drawn.includes(stance) || from === active || to === active,
            )}
            active={active}
            onActive={setActive}
            hrefOf={hrefOf}
            groups={[
              {
                name: text('map.page'),
                nodes: layout.nodes.flatMap(({ id, box }) => {
                  const actor = byId.get(id);
                  if (!actor) return [];
                  const { line, count } = actor;
                  return [
                    { id, box, line, label: labelOf(id, count), faded: active !== null && !isTied(id) },
                  ];
                }),
              },
            ]}
          />
        )}
      </div>
      <figcaption class="map-caption">{text('map.page.caption')}</figcaption>
    </figure>
  );
}

/** Sides, since they are what the map is for; where nobody takes one, all there is. */
function drawnAtFirst(pairs: readonly Pair[]): Stance[] {
  return pairs.some(({ stance }) => stance !== 'neutral') ? ['with', 'against'] : ['neutral'];
}
