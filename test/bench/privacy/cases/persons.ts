import { FORMATS, PROSE, type Row } from '../formats';
import type { LabelledDocument } from '../labelled';
import { Page, type MarkedPerson } from '../page';
import { pickFormat } from './fromUses';
import { LETTERS } from './letters';
import { FULL_NAME_KEYS, PARTS, PERSON_KEYS } from './personKeys';

/** Records of persons in each language, of somebody and of nobody, whole, in part, without names and in letters. */
export function documentsOfPersons(): LabelledDocument[] {
  return PERSON_KEYS.flatMap(({ language, sets }) => [
    ...sets.flatMap((set, at) => [
      wholeRecord(`person/${language}/${at}`, language, set, 'personal'),
      wholeRecord(`synthetic person/${language}/${at}`, language, set, 'reserved'),
    ]),
    ...(FULL_NAME_KEYS[language] ?? []).map(key => shortRecord(language, key, sets[0]!)),
    headerless(language),
    ...(LETTERS[language] ?? []).map((text, at) =>
      letter(`letter/${language}/${at}`, language, text, 'personal'),
    ),
    ...(LETTERS[language] ?? [])
      .slice(0, 1)
      .map(text => letter(`synthetic letter/${language}`, language, text, 'reserved')),
  ]);
}

const draw = (page: Page, language: string, truth: 'personal' | 'reserved'): MarkedPerson =>
  truth === 'personal'
    ? page.person(countryOf(page, language))
    : page.syntheticPerson(countryOf(page, language));

const countryOf = (page: Page, language: string): string =>
  language === 'en' ? page.random.pick(['US', 'GB']) : language;

function wholeRecord(
  id: string,
  language: string,
  set: readonly string[],
  truth: 'personal' | 'reserved',
): LabelledDocument {
  const page = new Page(id);
  const format = pickFormat(page, set);
  const hasCompany = page.random.chance(0.4);
  const around = page.noise(2, set);
  const rows = Array.from({ length: page.random.int(1, 2) }, (_, at): Row => {
    const person = draw(page, language, truth);
    const fields = set.map((key, index) => [key, person[PARTS[index]!]] as const);
    const noise =
      at === 0 ? around : around.map(([key]) => [key, page.other('again', page.random.digits(2))] as const);
    return [
      noise[0]!,
      ...fields,
      ...(hasCompany ? ([['company', 'Halden Consulting']] as const) : []),
      noise[1]!,
    ];
  });
  return page.finish(format.write(rows), format.path, { language, format: format.id });
}

/** A whole name with one or two more fields. */
function shortRecord(language: string, key: string, set: readonly string[]): LabelledDocument {
  const page = new Page(`short person/${language}/${key}`);
  const person = draw(page, language, 'personal');
  const [emailKey, phoneKey, birthKey] = [set[2]!, set[3]!, set[7]!];
  const more = page.random.pick<Row>([
    [[emailKey, person.email]],
    [
      [emailKey, person.workEmail],
      [phoneKey, person.phone],
    ],
    [
      [phoneKey, person.phoneAbroad],
      [birthKey, person.birthDate],
    ],
  ]);
  const format = pickFormat(page, [key, ...set]);
  const around = page.noise(2, [key, ...set]);
  const rows: Row[] = [[around[0]!, [key, person.full], ...more, around[1]!]];
  return page.finish(format.write(rows), format.path, { language, format: format.id });
}

function headerless(language: string): LabelledDocument {
  const page = new Page(`headerless person/${language}`, 'neutral');
  const format = FORMATS.find(({ isNameless }) => isNameless)!;
  const rows = Array.from({ length: 3 }, (): Row => {
    const person = draw(page, language, 'personal');
    const { full, email, phoneAbroad, street, postcode, city } = person;
    const id = page.other('row number', String(page.random.int(1, 99999)));
    return [id, full, email, phoneAbroad, street, postcode, city].map(value => ['', value] as const);
  });
  return page.finish(format.write(rows), format.path, { language, format: format.id });
}

function letter(
  id: string,
  language: string,
  text: string,
  truth: 'personal' | 'reserved',
): LabelledDocument {
  const page = new Page(id, 'free');
  const person = draw(page, language, truth);
  const written = text.replace(/\{(\w+)\}/g, (_, name: Exclude<keyof MarkedPerson, 'raw'>) => person[name]);
  const prose = page.random.pick(PROSE);
  return page.finish(prose.write(written.split('\n')), prose.path, { language, format: prose.id });
}
