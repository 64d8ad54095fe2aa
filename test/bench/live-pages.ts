/** A page that is long or never rests, and what is done to it once it has loaded. */
export interface LivePage {
  name: string;
  html: string;
  /** Runs in the page, as the body of an async function. */
  deed: string;
}

const sentence = 'Envoys of Uzbekistan and Tajikistan met the Taliban, and the Quds Force was not asked.';
const plain = 'The weather on the river was mild, and the boats went out as they had done for years. ';

const page = (paragraphs: readonly string[]) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Live</title><link rel="icon" href="data:,"><body>${paragraphs.map((words) => `<p>${words}</p>`).join('')}`;

const wait = 'await new Promise((next) => setTimeout(next, 4000));';

/** Appends paragraphs as a live blog does, and does something after each. */
const append = (afterEach: string) => `for (let n = 0; n < 100; n++) {
  for (let i = 0; i < 20; i++) {
    const p = document.createElement('p');
    p.append(n + ': ${sentence}');
    document.body.append(p);
    ${afterEach}
  }
  await new Promise((next) => setTimeout(next, 100));
} ${wait}`;

/** The pages of design 8 on which no task of ours may take 50 ms. */
export const livePages: LivePage[] = [
  {
    name: 'live blog, 20 paragraphs each 100 ms for 10 s',
    html: page([sentence]),
    deed: append(''),
  },
  {
    name: 'the same, of which old paragraphs are dropped',
    html: page([sentence]),
    deed: append('if (document.body.children.length > 100) document.body.firstElementChild.remove();'),
  },
  {
    name: '100 000 words',
    html: page(Array.from({ length: 1000 }, () => `${sentence} ${plain.repeat(5)}`)),
    deed: wait,
  },
  {
    name: '20 000 mentions',
    html: page(Array.from({ length: 1000 }, () => sentence.repeat(5))),
    deed: wait,
  },
];
