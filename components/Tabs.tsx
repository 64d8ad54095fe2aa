import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Props<Name extends string> {
  label: string;
  tabs: readonly { name: Name; label: string }[];
  current: Name;
  onChange: (name: Name) => void;
  /** The panel of the current tab. */
  children: ComponentChildren;
}

/** Tabs over one panel: left and right change the tab, Tab goes into the panel. */
export function Tabs<Name extends string>({ label, tabs, current, onChange, children }: Props<Name>) {
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = tabs.findIndex((tab) => tab.name === current);
    const index = (at + step + tabs.length) % tabs.length;
    const next = tabs[index];
    if (step === 0 || !next) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
    onChange(next.name);
  };

  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={`tab-${tab.name}`}
            aria-selected={tab.name === current}
            aria-controls="tab-panel"
            tabIndex={tab.name === current ? 0 : -1}
            onClick={() => onChange(tab.name)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${current}`} class="panel">
        {children}
      </div>
    </>
  );
}
