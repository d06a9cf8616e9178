import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generated, root } from './paths.mjs';

const results = join(generated, 'results');

/**
 * What a part found: a heading, sentences, tables and lists.
 *
 * @typedef {object} Result
 * @property {string} title
 * @property {readonly string[]} intro
 * @property {readonly { title?: string, head: readonly string[], rows: readonly (readonly unknown[])[] }[]} tables
 * @property {readonly { title: string, lines: readonly string[] }[]} [lists]
 * @property {boolean} [ok] whether everything that must hold holds
 */

/** Keeps the result of a part for the report. @param {string} part @param {Result} result */
export function keep(part, result) {
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${part}.json`), JSON.stringify(result));
}

/** A result as Markdown. @param {Result} result */
export function toMarkdown({ title, intro, tables, lists = [] }) {
  return [
    `## ${title}`,
    ...intro,
    ...tables.map(table => (table.title === undefined ? '' : `**${table.title}**\n\n`) + tableText(table)),
    ...lists
      .filter(({ lines }) => lines.length > 0)
      .map(list => `**${list.title}**\n\n${list.lines.map(line => `- ${line}`).join('\n')}`),
  ].join('\n\n');
}

function tableText({ head, rows }) {
  const line = cells => `| ${cells.map(cell => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}

/** Writes `docs/BENCHMARKS.md` from the last result of each part. @param {readonly string[]} parts */
export function writeReport(parts) {
  const found = parts.map(part => join(results, `${part}.json`)).filter(path => existsSync(path));
  const bodies = found.map(path => toMarkdown(JSON.parse(readFileSync(path, 'utf8'))));
  const intro = [
    '# Benchmarks',
    'Written by `npm run bench -- --write` on 2 cores with Node 20. Absolute figures differ from machine to machine;',
    'ratios within one run hold. `npm run bench -- <part>` runs one part: ' +
      `${parts.map(part => `\`${part}\``).join(', ')}.`,
  ];
  const text = `${[intro[0], `${intro[1]}\n${intro[2]}`, ...bodies].join('\n\n')}\n`;
  writeFileSync(join(root, 'docs/BENCHMARKS.md'), text);
}

/** `12,345` */
export const count = value => Math.round(value).toLocaleString('en-US');
/** `98.4 %` */
export const share = (part, whole) =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(part === whole ? 0 : 1)} %`;
/** The value below which that share of the values lies. */
export function percentile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
/** @param {readonly number[]} values */
export const median = values => percentile(values, 0.5);
