/** Rows as fixtures have them, about nobody, and the same in the formats that fixtures are written in. */

const GIVEN = ['Ana', 'Ben', 'Carla', 'Dieter', 'Eva', 'Farid', 'Grace', 'Hugo', 'Ines', 'Jonas'];
const FAMILY = ['Moore', 'Okafor', 'Petrov', 'Quist', 'Rossi', 'Singh', 'Tanaka', 'Ueda', 'Varga', 'Weiss'];

function makeRow(index) {
  const spread = (Math.imul(index + 1, 2_654_435_761) >>> 3) % 100_000;
  const [given, family] = [GIVEN[spread % 10], FAMILY[(spread >> 4) % 10]];
  return {
    id: index + 1,
    key: `${spread.toString(16).padStart(8, '0')}-1b2c-4d5e-8f90-${(index * 104_729).toString(16).padStart(12, '0')}`,
    firstName: given,
    lastName: family,
    email: `${given}.${family}${index}@example.com`.toLowerCase(),
    phone: `+1 212-555-01${String(index % 100).padStart(2, '0')}`,
    createdAt: new Date(1.6e12 + index * 8.64e7).toISOString(),
    status: ['active', 'pending', 'closed'][index % 3],
    price: spread / 100,
    note: `A sturdy product with a long description, order ${100_000 + index}`,
    city: 'Springfield',
    postcode: '00000',
    ip: `192.0.2.${index % 250}`,
  };
}

const asCsv = row => Object.values(row).map(value => (String(value).includes(',') ? `"${value}"` : value));
const asYaml = row =>
  Object.entries(row).map(
    ([key, value], at) =>
      `${at === 0 ? '- ' : '  '}${key}: ${typeof value === 'string' ? `'${value}'` : value}\n`,
  );

/** Texts by the file's extension. @type {Readonly<Record<string, (rows: readonly object[]) => string>>} */
export const writers = {
  json: rows => JSON.stringify(rows, undefined, 2),
  ndjson: rows => rows.map(row => `${JSON.stringify(row)}\n`).join(''),
  csv: rows => [Object.keys(rows[0]), ...rows.map(asCsv)].map(cells => `${cells.join(',')}\n`).join(''),
  yaml: rows => rows.flatMap(asYaml).join(''),
  sql: rows =>
    rows
      .map(
        row =>
          `INSERT INTO users (${Object.keys(row).join(', ')}) VALUES (${Object.values(row)
            .map(value => (typeof value === 'number' ? value : `'${value}'`))
            .join(', ')});\n`,
      )
      .join(''),
  xml: rows =>
    `<users>\n${rows.map(row => `  <user id="${row.id}"><email>${row.email}</email><note>${row.note}</note><created>${row.createdAt}</created></user>\n`).join('')}</users>\n`,
  ts: rows => `export const users = ${JSON.stringify(rows, undefined, 2)};\n`,
  md: rows =>
    rows.map(row => `Order ${row.id}: ${row.note}. It is ${row.status} since ${row.createdAt}.\n\n`).join(''),
  log: rows =>
    rows
      .map(
        row =>
          `${row.createdAt} INFO [worker-${row.id % 8}] request ${row.key} from ${row.ip}, user=${row.email} 200 ${row.id}ms\n`,
      )
      .join(''),
};

/** @param {number} count @param {number} [from] */
export const makeRows = (count, from = 0) =>
  Array.from({ length: count }, (_, index) => makeRow(from + index));
