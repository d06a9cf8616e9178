/** Personal data that may be somebody's, put together here so that it stands in no file. */
export const CANARIES = {
  email: ['wilhelmina.oterdahl', 'gmail.com'].join('@'),
  ssn: ['219', '09', '9998'].join('-'),
  card: ['4539', '5787', '6362', '1486'].join(''),
  iban: ['DE', '89', '3704', '0044', '0532', '0130', '01'].join(''),
} as const;

const { email, ssn, card, iban } = CANARIES;

/** The canaries as a record. */
const RECORD = { email, ssn, cardNumber: card, iban } as const;
const names = Object.keys(RECORD);
const values: readonly string[] = Object.values(RECORD);
const json = JSON.stringify({ customers: [RECORD] }, null, 2);

/** A document of every type with the canaries in it, by file name. */
export const CANARY_DOCUMENTS: Readonly<Record<string, string>> = {
  'a.json': json,
  'keys.json': JSON.stringify({ byMail: { [email]: { ssn } } }),
  'a.jsonc': `// ${email}\n${json}`,
  'a.ndjson': `${JSON.stringify(RECORD)}\n`,
  'a.yaml': Object.entries(RECORD)
    .map(([name, value]) => `${name}: "${value}"\n`)
    .join(''),
  'a.csv': `${names.join(',')}\n${values.join(',')}\n`,
  'a.tsv': `${names.join('\t')}\n${values.join('\t')}\n`,
  'headless.csv': `${email},x,12\n${email},y,13\n`,
  'a.sql': `INSERT INTO customers (${names.join(', ')}) VALUES ('${values.join("', '")}');\n`,
  'copy.sql': `COPY customers (${names.join(', ')}) FROM stdin;\n${values.join('\t')}\n\\.\n`,
  'a.ts': `export const customer = ${JSON.stringify(RECORD)};\n`,
  'a.tsx': `export const card = <Card email="${email}">${email}</Card>;\n`,
  'template.ts': `export const text = \`email: ${email}\nssn: ${ssn}\`;\n`,
  '.env': `EMAIL=${email}\nSSN="${ssn}"\n`,
  'a.xml': `<customer ssn="${ssn}"><email>${email}</email><iban>${iban}</iban></customer>\n`,
  'a.html': `<p>Write to <a href="mailto:${email}">${email}</a></p>\n`,
  'a.md': `| email | ssn |\n|---|---|\n| ${email} | ${ssn} |\n\nOr ${email}.\n`,
  'a.snap': `exports[\`a 1\`] = \`\nObject {\n  "email": "${email}",\n  "ssn": "${ssn}",\n}\n\`;\n`,
  'cassette.json': JSON.stringify({ response: { body: JSON.stringify(RECORD) } }),
  'cassette.yaml': `response:\n  body:\n    string: '${JSON.stringify(RECORD)}'\n`,
  'form.json': JSON.stringify({ body: `email=${encodeURIComponent(email)}&ssn=${ssn}` }),
  'a.log': `12:01 INFO email=${email} ssn=${ssn}\n`,
  'a.txt': `Please write to ${email}.\n`,
  'a.rb': `User.create(email: '${email}', :ssn => '${ssn}')\n`,
  'broken.json': `{"email": "${email}", "ssn": "${ssn}", oops\n`,
  'broken.yaml': `a: [1\nemail: ${email}\n`,
  'broken.ts': `const a = { email: '${email}', ssn: '${ssn}'\n`,
  'broken.csv': `id,email\n1,"${email}\n2,x\n`,
};

/** The canaries that stand in a text, decoded or in parts that would give them away. */
export function canariesIn(text: string): readonly string[] {
  const forbidden = [
    ...values,
    'wilhelmina',
    'oterdahl',
    ssn.replaceAll('-', ''),
    encodeURIComponent(email),
    card.slice(4, 12),
    iban.slice(8, 18),
  ];
  return forbidden.filter(value => text.toLowerCase().includes(value.toLowerCase()));
}
