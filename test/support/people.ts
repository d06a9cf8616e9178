import fc from 'fast-check';

/** Somebody who could exist, put together so that nobody stands in a file. */
export interface SomePerson {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly ssn: string;
  readonly dateOfBirth: string;
  readonly street: string;
  readonly iban: string;
}

const GIVEN = 'Margaret,Jürgen,Ngozi,Siobhán,Wei,Anna,Zuzanna,Tobiah,Élodie,Åse,Thandiwe'.split(',');
const FAMILY =
  "Okonkwo,van der Meer,O'Hanrahan,Schmidt,Kowalska,Nakagawa,García,Ødegård,Lebedev,Quillfeather".split(',');
const DOMAINS = ['gmail', 'kestrel-freight', 'posteo', 'harbour-dental'];
const STREETS = [
  '48 Ashworth Lane',
  'Lindenallee 27b',
  '7 rue du Moulin',
  'Calle Sombra 15',
  'Keizersgracht 112',
];

const digits = (count: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/ø/gi, 'o')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();

const email = (given: string, family: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('.', '_', '', 'initial'),
      digits(2),
      fc.constantFrom(...DOMAINS),
      fc.constantFrom('com', 'io', 'de'),
    )
    .map(([form, number, domain, top]) => {
      const [one, other] = [ascii(given), ascii(family)];
      const local = form === 'initial' ? `${one.charAt(0)}${other}${number}` : `${one}${form}${other}`;
      return [local, `${domain}.${top}`].join('@');
    });

const phone = fc
  .tuple(
    fc.constantFrom('415', '212', '646', '808'),
    fc.integer({ min: 221, max: 899 }),
    digits(4),
    fc.nat(3),
  )
  .map(([area, exchange, line, form]) => {
    const middle = String(exchange === 555 ? 556 : exchange);
    return [
      `+1 ${area} ${middle} ${line}`,
      `(${area}) ${middle}-${line}`,
      `${area}-${middle}-${line}`,
      `+1${area}${middle}${line}`,
    ][form]!;
  });

const ssn = fc
  .tuple(
    fc.integer({ min: 200, max: 650 }),
    fc.integer({ min: 11, max: 98 }),
    fc.integer({ min: 1001, max: 9998 }),
  )
  .map(parts => parts.join('-'))
  .filter(text => !/^(\d)\1|^666|2(?:1)9-09/.test(text));

const dateOfBirth = fc
  .tuple(
    fc.integer({ min: 1941, max: 2006 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(2),
  )
  .filter(([, month, day]) => month + day > 2)
  .map(([year, month, day, form]) => {
    const [m, d] = [String(month).padStart(2, '0'), String(day).padStart(2, '0')];
    return [`${year}-${m}-${d}`, `${d}.${m}.${year}`, `${m}/${d}/${year}`][form]!;
  });

/** A German account number with right check digits. */
const iban = digits(18).map(account => {
  const rest = Array.from(`${account}131400`).reduce((sum, digit) => (sum * 10 + Number(digit)) % 97, 0);
  return `DE${String(98 - rest).padStart(2, '0')}${account}`;
});

/** People whose addresses and numbers scanners take for real. */
export const somePerson: fc.Arbitrary<SomePerson> = fc
  .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY))
  .chain(([firstName, lastName]) =>
    fc.record({
      firstName: fc.constant(firstName),
      lastName: fc.constant(lastName),
      email: email(firstName, lastName),
      phone,
      ssn,
      dateOfBirth,
      street: fc.constantFrom(...STREETS),
      iban,
    }),
  );
