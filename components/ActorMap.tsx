import { useMemo, useState } from 'preact/hooks';
import { actorMap } from '../lib/map/actor-map';
import { foremost, type Neighbour, neighboursOf } from '../lib/map/neighbours';
import type { CardContent } from '../lib/model/card-content';
import type { EntryId } from '../lib/model/entry';
import { glossaryLanguage } from '../lib/model/language';
import { partialDate } from '../lib/text/dates';
import { text } from '../lib/text/text';
import { KindLabel } from './KindLabel';
import { placed, TieMap } from './TieMap';
import { tieAside } from './tie-aside';
import { useWidth } from './use-width';

/** More would make it a wall of names; the list of ties has them all. */
const MOST_NEIGHBOURS = 14;

interface Props {
  content: CardContent;
  importanceOf: (entry: EntryId) => number;
  hrefOf: (entry: EntryId) => string;
}

/** Who stands around an entry: with it, against it, or tied to it otherwise. */
export function ActorMap({ content, importanceOf, hrefOf }: Props) {
  const { element, width } = useWidth<HTMLDivElement>();
  const [active, setActive] = useState<EntryId | null>(null);
  const { entry } = content;

  const all = useMemo(() => neighboursOf(content), [content]);
  const shown = useMemo(() => foremost(all, MOST_NEIGHBOURS, importanceOf), [all, importanceOf]);
  const layout = useMemo(() => {
    const nodes = shown.map(({ line, relations, stances }) => ({
      id: line.id,
      name: line.name,
      label: labelOf(relations),
      stances,
    }));
    return width === 0 ? null : actorMap(entry, nodes, width);
  }, [entry, shown, width]);

  const byId = new Map(shown.map((neighbour) => [neighbour.line.id, neighbour]));
  const looked = active === null ? undefined : byId.get(active);
  return (
    <figure class="actor-map" aria-label={text('map.around', { name: entry.name })}>
      <div ref={element}>
        {layout && (
          <TieMap
            width={layout.width}
            height={layout.height}
            lines={layout.lines}
            active={active}
            onActive={setActive}
            hrefOf={hrefOf}
            groups={layout.groups.map(({ stance, heading, nodes }) => ({
              name: text(`card.stance.${stance}`),
              stance,
              heading,
              nodes: nodes.flatMap(({ id, box }) => {
                const neighbour = byId.get(id);
                if (!neighbour) return [];
                const { line, relations } = neighbour;
                const label = <span lang={glossaryLanguage}>{labelOf(relations)}</span>;
                return [{ id, box, line, label, faded: false }];
              }),
            }))}
          >
            <div class="map-centre" style={placed(layout.centre)} aria-hidden="true">
              <span lang={glossaryLanguage}>{entry.name}</span>
            </div>
          </TieMap>
        )}
      </div>
      <figcaption class="map-caption" aria-hidden={looked !== undefined}>
        {looked ? (
          <TieSentence name={entry.name} neighbour={looked} />
        ) : (
          captionText(shown.length, all.length)
        )}
      </figcaption>
    </figure>
  );
}

function captionText(shown: number, all: number): string {
  return shown < all ? text('map.around.some', { shown, all }) : text('map.around.all');
}

/** All that is known of a tie, as the person looks at it. */
function TieSentence({ name, neighbour: { line, relations } }: { name: string; neighbour: Neighbour }) {
  return (
    <>
      <KindLabel kind={line.kind} />{' '}
      {relations.map(({ label, note, asOf }) => {
        const aside = tieAside(
          null,
          note,
          asOf === undefined ? null : text('card.asOf', { date: partialDate(asOf) }),
        );
        return (
          <span key={label} class="map-tie">
            <span lang={glossaryLanguage}>
              {name} <em>{label}</em> {line.name}
            </span>
            {aside !== null && <span class="aside"> ({aside})</span>}{' '}
          </span>
        );
      })}
    </>
  );
}

function labelOf(relations: readonly { label: string }[]): string {
  return [...new Set(relations.map(({ label }) => label))].join('; ');
}
