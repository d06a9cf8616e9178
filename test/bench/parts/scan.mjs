import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, loadInside } from '../lib/build.mjs';
import { measureChild } from '../lib/measureChild.mjs';
import { makePrivacyPeers } from '../lib/privacyPeers.mjs';
import { count, median } from '../lib/report.mjs';
import { makeRows, writers } from '../lib/scanFiles.mjs';

const ROWS = 2000;
const ROUNDS = 15;
const FILES = 10_000;
/** Megabytes of the file that is scanned part by part. */
const LARGE = 100;

/** How fast files are scanned: texts of each format in memory, beside others; many files and a large one on disk. */
export async function run() {
  const inside = await loadInside();
  const texts = Object.entries(writers).map(([extension, write]) => ({
    path: `users.${extension}`,
    text: write(makeRows(ROWS)),
  }));
  const times = timesOfAll(
    texts.map(
      ({ text, path }) =>
        () =>
          inside.scanText(text, path),
    ),
  );
  const ours = texts.map((each, index) => ({
    ...each,
    speed: each.text.length / 1000 / median(times[index]),
  }));
  const total = texts.reduce((sum, { text }) => sum + text.length, 0);
  const mixed = total / ours.reduce((sum, { text, speed }) => sum + text.length / speed, 0);
  const peers = [];
  for (const { name, find } of makePrivacyPeers()) peers.push([name, await peerSpeed(find, texts, total)]);
  const onDisk = [await scanMany(), await scanLarge()];
  return {
    title: 'Scanning for personal data: speed',
    intro: [
      `${count(ROWS)} rows in each of ${texts.length} formats, in turn, read and judged on one thread; the median of ${ROUNDS} rounds. None of the values is anybody's, as in most files.`,
    ],
    tables: [
      {
        title: 'By format',
        head: ['document', 'MB', 'MB/s'],
        rows: [
          ...ours.map(({ path, text, speed }) => [path, (text.length / 1e6).toFixed(2), speed.toFixed(1)]),
          ['all of them', (total / 1e6).toFixed(2), mixed.toFixed(1)],
        ],
      },
      {
        title: 'Beside others, which read all as text',
        head: ['tool', 'MB/s', 'Fauxture is faster by'],
        rows: peers.map(([name, speed]) => [name, speed.toFixed(2), `${(mixed / speed).toFixed(2)} ×`]),
      },
      {
        title: '`fauxture scan`, with its start',
        head: ['what', 'MB', 'seconds', 'MB/s', 'peak resident, MB', 'exit'],
        rows: onDisk.map(({ what, size, seconds, peak, code }) => [
          what,
          size.toFixed(0),
          seconds.toFixed(1),
          (size / seconds).toFixed(1),
          peak.toFixed(0),
          code,
        ]),
      },
    ],
    ok: onDisk.every(({ code }) => code === 0),
  };
}

/** Milliseconds of some jobs, which take turns as files of several formats do; by job, then by round. */
function timesOfAll(jobs) {
  const times = jobs.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, job] of jobs.entries()) {
      const start = performance.now();
      job();
      times[index].push(performance.now() - start);
    }
  return times;
}

async function peerSpeed(find, texts, total) {
  const start = performance.now();
  for (const { text, path } of texts) await find(text, path);
  return total / 1000 / (performance.now() - start);
}

async function scanMany() {
  const folder = tempFolder();
  const kinds = Object.entries(writers);
  let size = 0;
  for (let file = 0; file < FILES; file += 1) {
    const [extension, write] = kinds[file % kinds.length];
    const place = join(folder, `folder${file % 100}`);
    if (file < 100) mkdirSync(place, { recursive: true });
    const text = write(makeRows(8, file * 8));
    size += text.length;
    writeFileSync(join(place, `users${file}.${extension}`), text);
  }
  return { what: `${count(FILES)} files`, size: size / 1e6, ...(await scanFolder(folder, FILES)) };
}

async function scanLarge() {
  const folder = tempFolder();
  const [header, ...rows] = writers.csv(makeRows(ROWS)).split('\n');
  const body = `${rows.join('\n').trim()}\n`;
  const text = `${header}\n${body.repeat(Math.ceil((LARGE * 1e6) / body.length))}`;
  writeFileSync(join(folder, 'users.csv'), text);
  return { what: 'one CSV file', size: text.length / 1e6, ...(await scanFolder(folder, 1)) };
}

/** Not in the project, whose own folders for such things are passed over by scans. */
const tempFolder = () => mkdtempSync(join(tmpdir(), 'fauxture-bench-'));

async function scanFolder(folder, files) {
  const cli = await bundle('cli.js');
  const taken = await measureChild([cli, 'scan', folder]);
  rmSync(folder, { recursive: true });
  if (!taken.last.includes(`(${files} file`))
    throw new Error(`Not ${files} files were scanned: ${taken.last}`);
  return taken;
}
