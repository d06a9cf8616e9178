import { readFile } from 'node:fs/promises';

/** Sections whose items are whole lines; in all others commas part items, too. */
const LINE_SECTIONS = new Set([
  'sentences',
  'productDescriptions',
  'cities',
  'products',
  'regions',
  'streets.compose',
]);

/**
 * Reads `<id>.txt`: `key = value` facts first, then `[section]` headings with their items.
 * Lines that start with `#` are comments. With `base = xx`, sections that are missing come from `xx.txt`.
 */
export async function readLists(id) {
  const text = await readFile(new URL(`${id}.txt`, import.meta.url), 'utf8');
  const facts = {};
  const sections = {};
  let name;
  for (const line of text.split(/\r?\n/).map(line => line.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const heading = /^\[(.+)\]$/.exec(line);
    if (heading) {
      name = heading[1];
      sections[name] = [];
    } else if (name === undefined) {
      const split = line.indexOf('=');
      facts[line.slice(0, split).trim()] = line.slice(split + 1).trim();
    } else {
      const items = LINE_SECTIONS.has(name) ? [line] : line.split(/[,、]\s*/);
      sections[name].push(...items.filter(Boolean));
    }
  }
  if (facts.base === undefined) return { facts, sections };
  const base = await readLists(facts.base);
  return { facts, sections: { ...base.sections, ...sections } };
}
