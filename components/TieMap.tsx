import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { PlacedNode, TieLine } from '../lib/map/actor-map';
import type { Box } from '../lib/map/box';
import { type Direction, towards } from '../lib/map/towards';
import type { EntryLine } from '../lib/model/card-content';
import type { EntryId, Stance } from '../lib/model/entry';
import { glossaryLanguage } from '../lib/model/language';
import { text } from '../lib/text/text';
import { Icon } from './Icon';
import { rem } from './use-width';

/** A node as it is shown: `label` stands over the name. */
export interface MapNode extends PlacedNode {
  line: EntryLine;
  label: ComponentChildren;
  faded: boolean;
}

interface Props {
  width: number;
  height: number;
  /** Nodes that belong together, under a heading that has a place or only a name for screen readers. */
  groups: readonly { name: string; stance?: Stance; heading?: Box; nodes: readonly MapNode[] }[];
  lines: readonly TieLine[];
  /** The node that the person looks at. */
  active: EntryId | null;
  onActive: (entry: EntryId | null) => void;
  hrefOf: (entry: EntryId) => string;
  children?: ComponentChildren;
}

const arrows: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Entries as links over drawn ties. Tab goes through them in reading order, arrows to what lies in their direction. */
export function TieMap({ width, height, groups, lines, active, onActive, hrefOf, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const nodes = groups.flatMap((group) => group.nodes);

  const onKeyDown = (event: KeyboardEvent, from: EntryId) => {
    const direction = arrows[event.key];
    if (!direction || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = towards(nodes, from, direction);
    event.preventDefault();
    if (to !== null) root.current?.querySelector<HTMLElement>(`[data-node="${to}"]`)?.focus();
  };

  return (
    <div ref={root} class="map" style={{ height: rem(height) }}>
      <svg
        class={`map-lines ${active === null ? '' : 'map-lines-quiet'}`}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        {lines.map(({ from, to, stance, path }) => (
          <path
            key={`${from} ${to} ${stance}`}
            class={`map-line map-line-${stance} ${active === from || active === to ? 'map-line-strong' : ''}`}
            d={path}
          />
        ))}
      </svg>
      {children}
      {groups.map(({ name, stance, heading, nodes: own }) => (
        <div key={name} class={stance === undefined ? '' : `stance-${stance}`}>
          {heading !== undefined && stance !== undefined && (
            <p class="map-heading stance-name" style={placed(heading)} aria-hidden="true">
              <Icon name={stance} size={14} />
              {name}
              <LineSample stance={stance} />
            </p>
          )}
          <ul aria-label={name}>
            {own.map(({ id, box, line, label, faded }) => (
              <li key={id} style={placed(box)}>
                <a
                  class={`map-node kind-${line.kind} ${faded ? 'map-node-faded' : ''}`}
                  href={hrefOf(id)}
                  data-node={id}
                  title={line.summary}
                  onPointerEnter={() => onActive(id)}
                  onPointerLeave={() => onActive(null)}
                  onFocus={() => onActive(id)}
                  onBlur={() => onActive(null)}
                  onKeyDown={(event) => onKeyDown(event, id)}
                >
                  <span class="map-label">{label}</span>
                  <span class="map-name">
                    <Icon name={`kind-${line.kind}`} size={14} />
                    <span>
                      <span lang={glossaryLanguage}>{line.name}</span>
                      <span class="unseen">, {text(`kind.${line.kind}`)}</span>
                    </span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** How the ties of a stance are drawn, beside its name. */
export function LineSample({ stance }: { stance: Stance }) {
  return (
    <svg class="map-sample" width="28" height="8" viewBox="0 0 28 8" aria-hidden="true" focusable="false">
      <path class={`map-line map-line-${stance} map-line-strong`} d="M1 4H27" />
    </svg>
  );
}

export function placed({ x, y, width, height }: Box) {
  return { left: rem(x), top: rem(y), width: rem(width), height: rem(height) };
}
