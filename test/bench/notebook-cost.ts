/*
 * What `notebook.ts` measures, run in the notebook's own page. Every time is in ms of the clock, as a person waits.
 */

/** Opens the notebook in a frame over this page; gives how long it took until the first leaves were drawn. */
export async function openingMs(): Promise<number> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;background:white';
  frame.src = location.pathname;
  const began = performance.now();
  document.body.append(frame);
  while (!frame.contentDocument?.querySelector('.leaf-source')) await nextFrame();
  // What was made in one frame of the screen is drawn when the next one begins.
  await nextFrame();
  const passed = performance.now() - began;
  frame.remove();
  return passed;
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

let watching = 0;
let gaps: number[] = [];

/** From now on notes the time between every two frames of the page. */
export function watchFrames(): void {
  watching += 1;
  const mine = watching;
  gaps = [];
  let last = performance.now();
  const note = () => {
    if (mine !== watching) return;
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

/** The times between frames since `watchFrames`, the longest first; stops noting them. */
export function takeFrames(): number[] {
  watching += 1;
  return gaps.sort((a, b) => b - a);
}

let typed: number[] = [];

/**
 * From now on notes how long it takes from each key in the search until the list has its answer drawn: until all marks in
 * it are of what was typed.
 */
export function watchTyping(): void {
  typed = [];
  document.addEventListener(
    'input',
    async (event) => {
      const field = event.target;
      if (!(field instanceof HTMLInputElement) || field.type !== 'search') return;
      const wanted = field.value.trim().toLowerCase();
      const began = event.timeStamp;
      while (field.value.trim().toLowerCase() === wanted) {
        const marks = [...document.querySelectorAll('.leaf mark')];
        if (marks.length > 0 && marks.every(({ textContent }) => textContent?.toLowerCase() === wanted)) {
          // Drawn with this frame.
          await nextFrame();
          typed.push(performance.now() - began);
          return;
        }
        await nextFrame();
      }
    },
    true,
  );
}

/** The times noted since `watchTyping`, the shortest first. */
export function takeTyping(): number[] {
  return typed.sort((a, b) => a - b);
}

/** How long it takes to lay the leaves out in groups: from the click on the link until they are drawn. */
export async function groupingMs(): Promise<[name: string, ms: number][]> {
  const times: [string, number][] = [];
  for (const name of ['actor', 'site', 'tag', 'month']) {
    location.hash = '';
    while (!document.querySelector('.leaf-source')) await nextFrame();
    const began = performance.now();
    location.hash = `#by=${name}`;
    while (!document.querySelector('.group')) await nextFrame();
    await nextFrame();
    times.push([name, performance.now() - began]);
  }
  location.hash = '';
  return times;
}

/** Presses the button of that name; `false` where there is none. */
export function press(name: string): boolean {
  const buttons = [...document.querySelectorAll('button')].reverse();
  const button = buttons.find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === name && !each.disabled,
  );
  button?.click();
  return button !== undefined;
}

/** Ticks the choice of a dialog whose words begin like that. */
export function tick(name: string): void {
  const labels = [...document.querySelectorAll('dialog label')];
  labels
    .find(({ textContent }) => textContent?.startsWith(name))
    ?.querySelector('input')
    ?.click();
}
