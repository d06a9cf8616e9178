import { FORMATS, type Row } from '../formats';
import type { LabelledDocument } from '../labelled';
import { NEUTRAL_KEYS, Page } from '../page';
import { Random } from '../random';
import { HARMLESS } from '../values/harmless';
import type { Harmless } from '../values/harmlessField';
import { pickFormat } from './fromUses';

const ROUNDS = 6;
const FIELDS = 6;
const TAKES_NUMBERS = /^(?:json|ndjson|typescript|javascript|sql|cassette, nock)/;

/** Records of nothing personal: every entry several times in changing company, and those that can stand alone alone. */
export function documentsOfHarmless(): LabelledDocument[] {
  return [
    ...Array.from({ length: ROUNDS }, (_, round) =>
      chunks(new Random(`round ${round}`).shuffle(HARMLESS), FIELDS).map((group, at) =>
        record(`harmless/${round}/${at}`, group),
      ),
    ).flat(),
    ...chunks(new Random('alone').shuffle(HARMLESS.filter(({ isPlainAlone }) => isPlainAlone)), 5).flatMap(
      (group, at) => [alone(`harmless alone/${at}`, group), nameless(`harmless nameless/${at}`, group)],
    ),
  ];
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  );
}

function record(id: string, group: readonly Harmless[]): LabelledDocument {
  const page = new Page(id);
  const format = pickFormat(
    page,
    group.flatMap(({ keys }) => keys),
  );
  const fields: (readonly [string, string])[] = [];
  for (const entry of group) {
    const field = page.harmless(
      entry,
      fields.map(([key]) => key),
      TAKES_NUMBERS.test(format.id),
    );
    if (field !== undefined) fields.push(field);
  }
  return page.finish(format.write([fields]), format.path, { language: 'en', format: format.id });
}

function alone(id: string, group: readonly Harmless[]): LabelledDocument {
  const page = new Page(id, 'neutral');
  const format = pickFormat(page, []);
  const rows: Row[] = [
    group.map((entry, at) => [NEUTRAL_KEYS[at]!, page.other(entry.what, entry.make(page.random))] as const),
  ];
  return page.finish(format.write(rows), format.path, { language: 'en', format: format.id });
}

function nameless(id: string, group: readonly Harmless[]): LabelledDocument {
  const page = new Page(id, 'neutral');
  const format = FORMATS.find(({ isNameless }) => isNameless)!;
  const rows = [1, 2].map((): Row =>
    group.map(entry => ['', page.other(entry.what, entry.make(page.random))] as const),
  );
  return page.finish(format.write(rows), format.path, { language: 'en', format: format.id });
}
