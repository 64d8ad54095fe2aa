import { h } from 'preact';
import shapes from '../assets/icons/interface.json';

export type IconName = keyof typeof shapes;

/** A picture beside words, or on a button that has a label: never the only bearer of a meaning. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[name].map(([element, attributes]) => h(String(element), Object(attributes)))}
    </svg>
  );
}
