import { join } from 'node:path';
import { loadInside } from '../lib/build.mjs';
import { makeChecks } from '../lib/checks.mjs';
import { freshFolder } from '../lib/paths.mjs';

const ROWS = 400;
const DISTINCT = 0.95;

/** Values that should differ from row to row. */
const SHOULD_DIFFER = {
  id: user => [user.id],
  'full name': user => [`${user.firstName} ${user.lastName}`],
  email: user => [user.email],
  birthDate: user => [user.birthDate.getTime()],
  website: user => [user.website],
  street: user => [user.address.street],
  coordinates: user => [`${user.address.latitude},${user.address.longitude}`],
  orderId: user => user.orders.map(order => order.orderId),
  total: user => user.orders.map(order => order.total),
  createdAt: user => user.orders.map(order => order.createdAt.getTime()),
  sku: user => user.orders.flatMap(order => order.items.map(item => item.sku)),
  accountEmail: user => user.orders.flatMap(order => order.payment.accountEmail ?? []),
};
/** Values that come from small reserved ranges or short lists; reported, not required. */
const MAY_REPEAT = {
  firstName: user => [user.firstName],
  lastName: user => [user.lastName],
  phone: user => [user.phone],
  city: user => [user.address.city],
  postalCode: user => [user.address.postalCode],
  age: user => [user.age],
  iban: user => user.orders.flatMap(order => order.payment.iban ?? []),
  productName: user => user.orders.flatMap(order => order.items.map(item => item.productName)),
  tags: user => user.tags,
};

/** Checks `peers.md`'s table and more on 400 users in every locale. */
export async function run() {
  const inside = await loadInside();
  const folder = freshFolder('realism', ['model.ts']);
  const file = join(folder, 'model.ts');
  const { document } = inside.readTarget(new inside.Session().openProject(file), file, 'User');
  const found = [];
  for (const locale of inside.localeIds) found.push(await measure(inside, document, locale));
  const [english] = found;
  const rows = english.checks.map(({ name }, index) => {
    const each = found.map(({ id, checks }) => ({ id, part: checks[index].good / checks[index].all }));
    const worst = each.filter(({ part }) => !(part >= 1));
    return [
      name,
      percent(each[0].part),
      worst.length === 0 ? '100 %' : worst.map(({ id, part }) => `${id} ${percent(part)}`).join(', '),
    ];
  });
  const distinctRows = (group, isRequired) =>
    Object.keys(group).map(name => {
      const each = found.map(({ id, distinct }) => ({ id, part: distinct[name] }));
      const least = each.reduce((a, b) => (a.part <= b.part ? a : b));
      return [
        name,
        isRequired ? 'yes' : 'no',
        percent(english.distinct[name]),
        `${percent(least.part)} (${least.id})`,
      ];
    });
  const { failures, dull } = findShortfalls(found);
  return {
    title: 'Realism',
    intro: [
      `${ROWS} users of \`test/cases/model.ts\` in each of ${found.length} locales. The best peer holds 100 % in well-formed e-mail, first name, age, coordinates and expiry month, about 50 % in date order, and 0 to 1 % in e-mail after the name, postal code, currency, total and provably synthetic data.`,
    ],
    tables: [
      { title: 'What holds', head: ['check', 'en', 'where below 100 % in any locale'], rows },
      {
        title: 'Distinct values',
        head: ['field', 'should differ', 'en', 'least'],
        rows: [...distinctRows(SHOULD_DIFFER, true), ...distinctRows(MAY_REPEAT, false)],
      },
    ],
    lists: [
      { title: 'What falls short', lines: failures },
      { title: `Less than ${percent(DISTINCT)} distinct`, lines: dull },
    ],
    ok: failures.length + dull.length === 0,
  };
}

function findShortfalls(found) {
  const failures = found.flatMap(({ id, checks }) =>
    checks
      .filter(({ good, all }) => good < all)
      .map(
        ({ name, example, good, all }) =>
          `${id}, ${name}: ${all - good} of ${all} fail, such as \`${example}\``,
      ),
  );
  const dull = found.flatMap(({ id, distinct }) =>
    Object.keys(SHOULD_DIFFER)
      .filter(name => distinct[name] < DISTINCT)
      .map(name => `${id}, ${name}: ${percent(distinct[name])} distinct`),
  );
  return { failures, dull };
}

async function measure(inside, document, id) {
  const options = await inside.resolveDrawOptions({ seed: 1, locale: id });
  const generator = inside.compile(document, options);
  const users = Array.from({ length: ROWS }, (_, row) => generator.generate(row));
  const checks = makeChecks(inside, options.locale, options.now).map(check => {
    const subjects = users.flatMap(user => check.of(user).map(subject => ({ user, subject })));
    const bad = subjects.filter(({ subject }) => !attempt(check.holds, subject));
    return {
      name: check.name,
      all: subjects.length,
      good: subjects.length - bad.length,
      example: bad.length > 0 ? show(bad[0].subject) : '',
    };
  });
  const distinct = Object.fromEntries(
    Object.entries({ ...SHOULD_DIFFER, ...MAY_REPEAT }).map(([name, of]) => {
      const values = users.flatMap(of);
      return [name, new Set(values).size / values.length];
    }),
  );
  return { id, checks, distinct };
}

function attempt(holds, subject) {
  try {
    return holds(subject);
  } catch {
    return false;
  }
}

function show(value) {
  const flat = value?.orders === undefined ? value : { ...value, orders: '…', address: '…', tags: '…' };
  return JSON.stringify(flat).slice(0, 400);
}

function percent(part) {
  return `${(100 * part).toFixed(part === 1 || part === 0 ? 0 : 1)} %`;
}
