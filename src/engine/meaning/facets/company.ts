import type { NameEntry } from '../../locale/localeTables';
import type { Stream } from '../../random/stream';
import { defineFacet, type FacetContext } from '../facet';
import { nameEndings, nameStarts } from './tables/inventedNames';
import { industries, type Industry } from './tables/industries';

/** A company and what follows from its name and line of business. */
export interface Company {
  readonly name: string;
  /** The name without legal form. */
  readonly shortName: string;
  readonly legalForm: string;
  /** Lower-case ASCII letters, digits and hyphens: `nordvik-media`. */
  readonly slug: string;
  /** `nordvik-media.example` */
  readonly domain: string;
  readonly industry: string;
  /** What it does, in a clause: `Invoicing for small teams`. */
  readonly business: string;
}

/** A company with an invented name on a domain that RFC 2606 reserves. */
export const companyFacet = defineFacet<Company>({
  id: 'company',
  kind: 'company',
  draw: context => {
    const { random, locale } = context;
    const industry = pickIndustry(context);
    const legalForm = random.pick(locale.companySuffixes);
    const invented = inventName(random, locale.lastNames.male, industry);
    const { text, slug, name = `${text} ${legalForm}` } = readName(context) ?? invented;
    return {
      name,
      shortName: text,
      legalForm,
      slug,
      domain: `${slug}.example`,
      industry: industry.name,
      business: random.pick(industry.businesses),
    };
  },
});

function pickIndustry(context: FacetContext): Industry {
  const turn = context.random.real();
  const choices = context.choices('company.industry');
  const fitting =
    choices === undefined ? industries : industries.filter(({ name }) => choices.includes(name));
  const pool = fitting.length === 0 ? industries : fitting;
  return pool[Math.floor(turn * pool.length)] as Industry;
}

interface CompanyName {
  /** Without legal form. */
  readonly text: string;
  readonly slug: string;
  /** With its legal form, where that is written. */
  readonly name?: string;
}

const LEGAL_FORMS = [
  'Ltd',
  'Ltd.',
  'Limited',
  'Inc',
  'Inc.',
  'LLC',
  'Corp',
  'Corp.',
  'GmbH',
  'AG',
  'SA',
  'S.A.',
  'PLC',
  'BV',
  'AB',
  'Oy',
];

/** The name that is written already. */
function readName(context: FacetContext): CompanyName | undefined {
  const name = context.known('company.name')?.value;
  if (typeof name !== 'string' || name.trim() === '') return undefined;
  const suffix = [...context.locale.companySuffixes, ...LEGAL_FORMS].find(each => name.endsWith(` ${each}`));
  const text = suffix === undefined ? name : name.slice(0, -suffix.length - 1).replace(/,$/, '');
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d\s-]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-');
  return slug === '' ? undefined : { name, text, slug };
}

/** `Nordvik`, `Nordvik Media`, `Schmidt & Larsen`, `Schmidt Media`; always the same number of draws. */
function inventName(random: Stream, families: readonly NameEntry[], industry: Industry): CompanyName {
  const style = random.int(0, 9);
  const family = random.pick(families);
  const second = random.pick(families);
  const invented = random.pick(nameStarts) + random.pick(nameEndings);
  const word = random.pick(industry.words);
  const low = word.toLowerCase();
  if (style < 2) return { text: invented, slug: invented.toLowerCase() };
  if (style < 6) return { text: `${invented} ${word}`, slug: `${invented.toLowerCase()}-${low}` };
  if (style < 8) return { text: `${family.text} & ${second.text}`, slug: `${family.ascii}-${second.ascii}` };
  return { text: `${family.text} ${word}`, slug: `${family.ascii}-${low}` };
}
