// Writes the tables that src/engine/locale reads, from faker's definitions, a few packages of facts and our own lists
// in scripts/tables. Runs as npm `prepare`; writes a file only when its content changed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { buildCountries, buildCurrencies } from './tables/countries.mjs';
import { buildLocale } from './tables/locale.mjs';
import { localeIds } from './tables/localeIds.mjs';

const folder = new URL('../src/engine/locale/generated/', import.meta.url);

async function writeTable(name, rows) {
  const file = new URL(`${name}.json`, folder);
  const text = `${JSON.stringify(rows)}\n`;
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before !== text) await writeFile(file, text);
}

await mkdir(folder, { recursive: true });
await writeTable('currencies', buildCurrencies());
await writeTable('countries', buildCountries());
for (const id of localeIds) await writeTable(id, await buildLocale(id));
