import { describe, expect, it } from 'vitest';

import { fieldsOf, readingOf, valuesOf } from '../../../support/documentFields';

describe('each kind of document gives its values with path and key', () => {
  const CASES: Readonly<Record<string, readonly [path: string, text: string, values: readonly string[]]>> = {
    'JSON with comments, numbers and lists': [
      'a.jsonc',
      '{ // who\n "users": [{ "email": "a@b", "age": 42, "tags": ["x", "y"], }], }',
      ['users[0].email = a@b', 'users[0].age = 42', 'users[0].tags[0] = x', 'users[0].tags[1] = y'],
    ],
    'JSON with a byte order mark': ['a.json', '\uFEFF{"a":"b"}', ['a = b']],
    'one JSON value a line': ['a.ndjson', '{"a":"b"}\n\n{"a":{"c":1}}\n', ['[0].a = b', '[2].a.c = 1']],
    'NDJSON that is called JSON': ['a.json', '{"a":"b"}\n{"a":"c"}\n', ['[0].a = b', '[1].a = c']],
    'YAML with several documents, anchors and blocks': [
      'a.yml',
      'a: &x\n  b: c\nd: *x\n--- # two\ne: |\n  one: 1\n  two words\nf: >-\n  folded\n  text\ng: 12\n',
      [
        'a.b = c',
        'e > one = 1',
        'e > line 2 = two words',
        'f > line 1 = folded',
        'f > line 2 = text',
        'g = 12',
      ],
    ],
    'CSV with quotes, line breaks and empty cells': [
      'a.csv',
      'id,name,note\r\n1,"Doe, ""J""",\r\n2,,"two\nlines"\r\n',
      [
        'row 1 column id = 1',
        'row 1 column name = Doe, "J"',
        'row 2 column id = 2',
        'row 2 column note > line 1 = two',
        'row 2 column note > line 2 = lines',
      ],
    ],
    'CSV without a header': [
      'a.csv',
      'John,Bonn,1980-01-02\nMary,Ulm,1981-02-03\n',
      ['1 = John', '2 = Bonn', '3 = 1980-01-02', '1 = Mary', '2 = Ulm', '3 = 1981-02-03'].map(
        (cell, index) => `row ${String(Math.floor(index / 3) + 1)} column ${cell}`,
      ),
    ],
    'CSV whose quote is not closed': [
      'a.csv',
      'id,name\n1,"open\n2,x\n',
      ['row 1 column id = 1', 'row 1 column name = "open', 'row 2 column id = 2', 'row 2 column name = x'],
    ],
    'SQL whose columns its table names': [
      'a.sql',
      "CREATE TABLE IF NOT EXISTS app.users (id int, email varchar(20) DEFAULT 'x', PRIMARY KEY (id));\nINSERT INTO users VALUES (-1, 'a@b'), (2, NULL);",
      ['users row 1 column id = -1', 'users row 1 column email = a@b', 'users row 2 column id = 2'],
    ],
    'SQL updates and conditions': [
      'a.sql',
      "UPDATE users SET email = 'a@b', city='C' WHERE name LIKE 'D' AND id IN ('e', 'f');",
      ['email = a@b', 'city = C', 'name = D', 'id = e', 'id = f'],
    ],
    'TypeScript objects, calls, comparisons and templates': [
      'a.ts',
      "import x from 'no';\nconst user = { email: 'a', 'first-name': \"b\", n: 5, nested: { zip: `c` } };\nsetPhone('d');\nuser.city = 'e';\nexpect(user.email).toBe('f');\nif (user.iban === 'g') {}\nconst text = `h ${user.email} i`;\nclass A { ssn = 'j'; }\ntype T = 'no';\n",
      [
        'user.email = a',
        'user.first-name = b',
        'user.n = 5',
        'user.nested.zip = c',
        'setPhone = d',
        'city = e',
        'email = f',
        'iban = g',
        'text = h ',
        'text =  i',
        'ssn = j',
      ],
    ],
    'JSX attributes and text': [
      'a.tsx',
      'const a = <User email="a@b" age={4}>Hello <b>you</b></User>;',
      ['a.User.email = a@b', 'a.User.age = 4', 'a = Hello ', 'a = you'],
    ],
    '.env files': [
      '.env.local',
      '# secret\nexport A=b # note\nC=\'d # e\'\nF="g\\nh"\nI=\n',
      ['A = b', 'C = d # e', 'F > line 1 = g', 'F > line 2 = h'],
    ],
    'XML and HTML': [
      'a.html',
      '<!DOCTYPE html><form><input name="email" value="a&amp;b"><p class=x>Hi <b>you</b> there</p></form><property name="ssn">1</property>',
      [
        'form.input.name = email',
        'form.input.email = a&b',
        'form.p.class = x',
        'form.p = Hi',
        'form.p.b = you',
        'form.p = there',
        'property.name = ssn',
        'property.ssn = 1',
      ],
    ],
    'Markdown tables between text': [
      'a.md',
      '# Users\n\n| Name | E-mail |\n|---|:-:|\n| a \\| b | c |\n| d |\n\nPhone: 12\n',
      [
        'line 1 = # Users',
        'row 1 column Name = a | b',
        'row 1 column E-mail = c',
        'row 2 column Name = d',
        'Phone = 12',
      ],
    ],
    snapshots: [
      'a.test.ts.snap',
      'exports[`user 1`] = `\nObject {\n  "email": "a@b",\n  "age": 4,\n}\n`;\n',
      [' = user 1', 'line 2 = Object {', 'email = a@b', 'age = 4'],
    ],
    logs: [
      'a.log',
      '12:30 INFO user=7 email="a b" from 1.2.3.4\nDate of birth: 2 May\nhttp://x.y:80/?q=r\n',
      [
        'line 1 = 12:30 INFO',
        'user = 7',
        'email = a b',
        'line 1 = from 1.2.3.4',
        'Date of birth = 2 May',
        'line 3 = http://x.y:80/?',
        'q = r',
      ],
    ],
    'source code of other languages': [
      'a.rb',
      "User.create(email: 'a@b', :name => \"c\", 'zip' => 'd')\n",
      ['line 1 = User.create(', 'email = a@b', 'name = c', 'zip = d'],
    ],
  };

  it.each(Object.entries(CASES))('%s', (_title, [path, text, values]) => {
    const found = valuesOf(text, path);
    expect(found).toEqual(values);
  });
});

describe('documents inside of values are read on, with offsets in the file', () => {
  it('reads recorded bodies of JSON and forms', () => {
    const body = JSON.stringify({ user: { email: 'é "a"' }, more: JSON.stringify({ deep: 'x' }) });
    const cassette = JSON.stringify({ request: { body: 'mail=a%40b&city=St.+Ives' }, response: { body } });
    const fields = fieldsOf(cassette, 'cassette.json');
    expect(fields.map(({ key, value }) => [key, value])).toEqual([
      ['mail', 'a@b'],
      ['city', 'St. Ives'],
      ['email', 'é "a"'],
      ['deep', 'x'],
    ]);
    expect(fields[0]?.owners).toEqual(['body', 'request']);
    const [mail] = fields;
    expect(cassette.slice(mail?.start, mail?.end)).toBe('a%40b');
  });
});

describe('values of one thing share a record, those of different things do not', () => {
  const recordsOf = (text: string, path: string): Readonly<Record<string, number>> =>
    Object.fromEntries(fieldsOf(text, path).map(({ path: at, record }) => [at, record]));

  it.each([
    ['JSON', 'a.json', JSON.stringify({ users: [{ name: 'a', address: { city: 'b' } }, { name: 'c' }] })],
    ['YAML', 'a.yaml', 'users:\n  - name: a\n    address: { city: b }\n  - name: c\n'],
    ['TypeScript', 'a.ts', "foo({ users: [{ name: 'a', address: { city: 'b' } }, { name: 'c' }] })"],
  ])('in %s', (_title, path, text) => {
    const records = Object.values(recordsOf(text, path));
    expect(records).toEqual([0, 0, 1]);
  });

  it('entries of a map are apart', () => {
    const records = recordsOf('{"one":{"a":"x"},"two":{"a":"y"}}', 'a.json');
    expect(records['one.a']).not.toBe(records['two.a']);
  });

  it('lines of one pair each are together, until a key comes again', () => {
    const text = 'Name: a\nPhone: b\n\nName: c\nPhone: d\nsome words\n';
    expect(fieldsOf(text, 'a.txt').map(({ record }) => record)).toEqual([0, 0, 1, 1, 2]);
  });
});

describe('what cannot be parsed is read as text and told', () => {
  it.each([
    ['a.json', '{"email": "a@b",\n "x": }', 'JSON'],
    ['a.yaml', 'email: "a@b"\n  - x: [', 'YAML'],
    ['a.ts', 'const x = { email: "a@b" ', 'TypeScript or JavaScript'],
  ])('%s', (path, text, title) => {
    const { kind, notices } = readingOf(text, path);
    expect(kind).toBe('text');
    expect(notices).toEqual([
      { message: `It does not parse as ${title}; it was scanned as text.`, line: expect.any(Number) },
    ]);
    expect(fieldsOf(text, path).find(({ key }) => key === 'email')?.value).toBe('a@b');
  });

  it('one bad line of NDJSON leaves the others as they are', () => {
    const text = '{"a":"b"}\n{"c": oops\n{"d":"e"}\n';
    expect(readingOf(text, 'a.ndjson')).toMatchObject({ kind: 'ndjson', notices: [{ line: 1 }] });
    expect(valuesOf(text, 'a.ndjson')).toContain('[2].d = e');
  });

  it('nesting without end is told, not followed', () => {
    expect(readingOf('['.repeat(100_000), 'a.json').kind).toBe('text');
    expect(readingOf('{"a":'.repeat(2000), 'a.json').kind).toBe('text');
    for (const deep of ['['.repeat(100_000), '- '.repeat(100_000)])
      expect(readingOf(deep, 'a.yaml').kind).toBe('text');
    expect(readingOf('('.repeat(100_000), 'a.ts').kind).toBe('text');
    expect(readingOf('<a>'.repeat(20_000), 'a.xml').kind).toBe('xml');
  });
});

it('a name that may be data itself is a value, and not a part of any path', () => {
  const address = ['jane', 'corp.io'].join('@');
  const fields = fieldsOf(JSON.stringify({ byMail: { [address]: { age: 'x' } } }), 'a.json');
  expect(fields.map(({ path, key, value }) => [path, key, value])).toEqual([
    ['byMail[0]', 'byMail', address],
    ['byMail[0].age', 'age', 'x'],
  ]);
});

it('tells the format by the name behind .example and the like, else by the content', () => {
  expect(readingOf('A=b', 'x/.env.example').kind).toBe('env');
  expect(readingOf('a: b', 'config.yml.dist').kind).toBe('yaml');
  expect(readingOf('{"a": "b"}', 'README').kind).toBe('json');
  expect(readingOf('<?xml version="1.0"?><a/>', 'noname').kind).toBe('xml');
  expect(readingOf('plain', 'noname').kind).toBe('text');
});
