/**
 * What is wrong with the cases of one schema, by an ajv that tells all errors.
 *
 * @param {import('./inside.mjs').PlainCase[]} cases
 * @param {import('ajv').ValidateFunction} validate
 * @returns {readonly { name: string, problem: string }[]} none where all are what they say
 */
export function judgeCases(cases, validate) {
  const names = new Set();
  const values = new Set();
  return cases.flatMap(each => {
    const problems = [
      ...(names.has(each.name) ? ['its name is another case’s'] : []),
      ...(values.has(canonical(each.value)) ? ['its value is another case’s'] : []),
      ...judge(each, validate),
    ];
    names.add(each.name);
    values.add(canonical(each.value));
    return problems.map(problem => ({ name: each.name, problem }));
  });
}

function judge({ valid, value, path, breaks }, validate) {
  const isValid = validate(value);
  const errors = [...(validate.errors ?? [])];
  if (valid) return isValid ? [] : [`it is invalid: ${tell(errors)}`];
  if (isValid) return ['it is valid'];
  const named = errors.filter(({ keyword }) => keyword === breaks);
  if (named.length === 0) return [`it says ${breaks}, but ajv says ${tell(errors)}`];
  const near = named.filter(({ instancePath }) => isNear(instancePath, path));
  if (near.length === 0) return [`it says ${breaks} at ${path}, but ajv says ${tell(errors)}`];
  return others(errors, near).length > 0
    ? [`it says ${breaks} at ${path}, but ajv also says ${tell(others(errors, near))}`]
    : [];
}

/** Keywords whose errors only sum up those of the schemas in them: which of these is the cause ajv cannot say. */
const SUMS = new Set([
  'anyOf', 'oneOf', 'not', 'if', 'contains', 'dependentSchemas', 'dependencies', 'propertyNames',
  'unevaluatedProperties', 'unevaluatedItems', 'discriminator',
]); // prettier-ignore

/** Errors that have another cause: of another keyword or place, and not within what such a keyword sums up. */
function others(errors, [cause]) {
  const sums = errors.filter(
    ({ keyword, instancePath }) => SUMS.has(keyword) && isWithin(cause.instancePath, instancePath),
  );
  return errors.filter(
    ({ keyword, instancePath }) =>
      (keyword !== cause.keyword || instancePath !== cause.instancePath) &&
      !sums.some(sum => isWithin(instancePath, sum.instancePath)),
  );
}

const isWithin = (inner, outer) => inner === outer || inner.startsWith(`${outer}/`);

/** Whether an error stands at a case's place, around it or in it. */
function isNear(instancePath, path) {
  const steps = instancePath.split('/').slice(1);
  const at = steps.map(toPattern);
  const ways = [at, at.slice(0, -1), [...at, '(?:\\.|\\[)?[^]*']];
  return ways.some(each => new RegExp(`^${each.join('')}$`).test(`.${path}`)) || path === '';
}

function toPattern(step) {
  const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
  const plain = name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return /^\d+$/.test(name) ? `(?:\\.?\\[(?:${name})?\\]|\\.(?:${name}|\\*))` : `\\.(?:${plain}|\\*)`;
}

const tell = errors =>
  [...new Set(errors.map(({ keyword, instancePath }) => `${keyword} at ${instancePath || 'the root'}`))]
    .slice(0, 4)
    .join(', ');

/** A value as text, whatever the order of its keys. */
function canonical(value) {
  return JSON.stringify(value, (_key, item) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
