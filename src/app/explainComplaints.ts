/** What a validator has against a value. */
interface Complaint {
  /** JSON pointer into the value. */
  readonly path: string;
  readonly keyword: string;
  /** Of a `oneOf`: whether two of its schemas allow the value, and not none. */
  readonly isTwice?: boolean;
}

/** Keywords that only hand on what other schemas say. */
const HANDS_ON = new Set([
  'anyOf', 'oneOf', 'allOf', 'not', 'if', 'then', 'else', '$ref', '$dynamicRef', '$recursiveRef', 'contains',
  'dependentSchemas', 'dependencies', 'propertyNames', 'discriminator', 'unevaluatedProperties', 'unevaluatedItems',
]); // prettier-ignore
/** Keywords that complain of the object or list around the place. */
const OUTER = new Set([
  'required', 'additionalProperties', 'unevaluatedProperties', 'dependentRequired', 'dependencies', 'propertyNames',
  'additionalItems', 'unevaluatedItems',
]); // prettier-ignore
/** Keywords that say nearly the same, of which a schema may use one or another. */
const KIN: readonly (readonly string[])[] = [
  ['enum', 'const', 'anyOf', 'oneOf', 'type'],
  ['anyOf', 'oneOf', 'type', 'discriminator', 'enum', 'const', 'if'],
  ['type', 'enum', 'const', 'anyOf', 'oneOf'],
  ['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'false schema'],
  ['dependentRequired', 'dependencies'],
  ['maxItems', 'items', 'additionalItems', 'unevaluatedItems', 'false schema'],
  ['minItems', 'contains', 'minContains'],
  ['minimum', 'exclusiveMinimum', 'formatMinimum'],
  ['maximum', 'exclusiveMaximum', 'formatMaximum'],
  ['exclusiveMinimum', 'minimum'],
  ['exclusiveMaximum', 'maximum'],
  ['pattern', 'format'],
  ['format', 'pattern'],
  ['oneOf'],
];

/**
 * The one keyword that a value breaks at a place, by what a validator says of it; `undefined` where it says nothing,
 * where another place is at fault too, or where the value breaks another rule than was meant. What `anyOf`, `oneOf`
 * and the like say above the place, and their members about what stands beside it, follows from it. Pure.
 * @param pointer JSON pointer of the place
 */
export function explainComplaints(
  complaints: readonly Complaint[],
  pointer: string,
  meant: string,
): string | undefined {
  const own = complaints.filter(each => isAt(each, pointer));
  const isMeant = ({ keyword, isTwice = false }: Complaint): boolean =>
    keyword !== 'oneOf' || isTwice === (meant === 'oneOf');
  const keywords = [...new Set(own.filter(isMeant).map(({ keyword }) => keyword))];
  const combined = complaints.filter(({ keyword, path }) => HANDS_ON.has(keyword) && isWithin(pointer, path));
  const follows = (each: Complaint): boolean =>
    combined.some(({ path }) => isWithin(each.path, path)) || own.includes(each);
  if (!complaints.every(follows)) return undefined;
  const kin = [meant, ...(KIN.find(([first]) => first === meant) ?? [])];
  if (combined.length === 0)
    return keywords.length === 1 ? kin.find(each => each === keywords[0]) : undefined;
  return kin.find(each => keywords.includes(each));
}

/** Whether a complaint is about a place: its own, or of what stands around it about it. */
function isAt({ path, keyword }: Complaint, pointer: string): boolean {
  return path === pointer || (OUTER.has(keyword) && path === pointer.slice(0, pointer.lastIndexOf('/')));
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** The JSON pointer that properties and indexes make. */
export function toPointer(steps: readonly (string | number)[]): string {
  return steps.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
