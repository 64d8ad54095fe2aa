import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compile } from '../../lib/match/compile';
import { finder } from '../../lib/match/find';
import { readIndex } from '../../lib/match/index-format';
import { inTurns } from './ratio';
import { entriesOf, pageOf } from './samples';

/**
 * `npm run bench:load`: what an index costs that is loaded and asked once, in time as against reading its bytes and
 * parsing the same entries as JSON, in memory as against its file (design 8: 1.2 times each).
 */
const NAMES = [300, 1_000, 10_000, 100_000];

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void; // what the flag puts there

/** Bytes that this process holds, in and out of the engine's heap. One collection leaves what the next one frees. */
function bytesHeld(): number {
  for (let least = Number.POSITIVE_INFINITY; ; ) {
    collectGarbage();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    if (heapUsed + arrayBuffers >= least) return least;
    least = heapUsed + arrayBuffers;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
const block = pageOf(1).slice(0, 1);
// So that what the code itself needs, its tables and compiled functions, is held before anything is counted.
finder(readIndex(compile(entriesOf(1)))).findPage(block, new Map());

console.log(
  'Loading and the first find, ms (in brackets: times reading the bytes); bytes held (times the file)',
);
for (const names of NAMES) {
  const file = join(folder, `${names}.bin`);
  const entries = entriesOf(names);
  const started = performance.now();
  writeFileSync(file, new Uint8Array(compile(entries)));
  const compiledMs = performance.now() - started;
  const json = JSON.stringify(entries);
  const read = () => {
    const { buffer, byteOffset, byteLength } = readFileSync(file);
    return buffer.slice(byteOffset, byteOffset + byteLength);
  };
  const load = () => {
    const loaded = finder(readIndex(read()));
    loaded.findPage(block, new Map());
    return loaded;
  };
  const times = inTurns({
    read: () => void read(),
    load: () => void load(),
    'JSON.parse': () => void JSON.parse(json),
  });
  const before = bytesHeld();
  const loaded = load();
  const held = bytesHeld() - before;
  // Used once more, so that it is held until here.
  loaded.findPage(block, new Map());
  const cells = Object.entries(times).map(
    ([name, ms]) => `${name} ${ms.toFixed(2)} (${(ms / times.read).toFixed(2)})`,
  );
  const size = readFileSync(file).length;
  console.log(
    `  ${names} names, compiled in ${compiledMs.toFixed(0)} ms to ${size} bytes: ${cells.join(', ')}; ` +
      `held ${held} (${(held / size).toFixed(2)})`,
  );
}
rmSync(folder, { recursive: true });
