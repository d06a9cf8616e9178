import type { FixtureDeclaration } from '../engine/render/renderModule';
import type { Shape, ShapeDocument } from '../engine/shape/shape';

/** Another way to make a fixture that did not compile. */
export interface Variant {
  /** Paths to leave out, as the generator names them. */
  readonly exclude?: ReadonlySet<string>;
  readonly overrides?: FixtureDeclaration['overrides'];
  /** Whether the text says what the compiler cannot infer. */
  readonly explicit?: boolean;
  /**
   * Whether collections have one element at most. The compiler widens elements with different keys to a type that no
   * index signature takes, wherever it infers a type: in a call's arguments, in what a function returns.
   */
  readonly single?: boolean;
}

/** Both variants at once; where they disagree, the second. */
export function combineVariants(first: Variant, second: Variant): Variant {
  const exclude = new Set([...(first.exclude ?? []), ...(second.exclude ?? [])]);
  return { ...first, ...second, ...(exclude.size > 0 && { exclude }) };
}

/** Whether two values that do not compile, by their paths, are one or lie in one another. */
export function isSameProblem(first: string, second: string): boolean {
  const [inner, outer] = first.length < second.length ? [second, first] : [first, second];
  return inner === outer || outer === '' || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
}

/** How many union members are tried one by one. */
const MAX_ARMS = 24;

/**
 * Lists what may be done about a value that does not compile, mildest first: another way to write promises and functions, other
 * overrides of a factory, shorter lists, the innermost optional field around the value left out, other members of the unions around it.
 * @param path of the value, elements as `[]`
 */
export function listVariants(
  document: ShapeDocument,
  declaration: Pick<FixtureDeclaration, 'style' | 'isList'>,
  path: string,
): Variant[] {
  const overrides = declaration.style === 'factory' ? listOverrides(document) : [];
  const steps = document.root.kind === 'array' || declaration.isList ? path.replace(/^\[\]/, '') : path;
  const { optional, unions, isInferred } = walk(document, splitPath(steps));
  const arms = unions.flatMap(({ at, size }) =>
    Array.from({ length: Math.min(size, MAX_ARMS) }, (_, arm) => ({ exclude: allBut(at, size, arm) })),
  );
  const omissions = optional.reverse().map(field => ({ exclude: new Set([field]) }));
  return [
    ...(isInferred ? [{ explicit: true }] : []),
    ...overrides,
    { single: true },
    ...omissions,
    ...arms,
    ...(optional.length > 1 ? [{ exclude: new Set(optional) }] : []),
  ];
}

function listOverrides(document: ShapeDocument): Variant[] {
  const { root } = document;
  const discriminant = root.kind === 'union' ? root.discriminant : undefined;
  return [...(discriminant === undefined ? [] : [{ overrides: { discriminant } }]), { overrides: 'none' }];
}

function allBut(at: string, size: number, arm: number): ReadonlySet<string> {
  return new Set(
    Array.from({ length: size }, (_, index) => `${at}|${String(index)}`).filter((_, index) => index !== arm),
  );
}

function splitPath(path: string): string[] {
  return path.split(/\.|(?=\[\])/).filter(step => step !== '');
}

interface Around {
  readonly optional: string[];
  readonly unions: { readonly at: string; readonly size: number }[];
  /** Whether the value may be an expression whose type the compiler infers before it looks at the place. */
  isInferred: boolean;
}

/** What stands around a value: the optional fields on the way to it, and the unions. */
function walk(document: ShapeDocument, steps: readonly string[]): Around {
  const around: Around = { optional: [], unions: [], isInferred: false };
  let shapes: readonly Shape[] = [document.root];
  let at = '';
  for (const step of ['', ...steps]) {
    const next = step === '' ? shapes : shapes.flatMap(shape => children(shape, step));
    if (step !== '') at += step === '[]' ? step : `${at === '' ? '' : '.'}${step}`;
    if (step !== '' && shapes.some(shape => isOptional(shape, step))) around.optional.push(at);
    shapes = next.flatMap(shape => open(document, shape, at, around));
    around.isInferred = shapes.some(
      ({ kind }) => kind === 'builtIn' || kind === 'function' || kind === 'class',
    );
  }
  return around;
}

function open(document: ShapeDocument, shape: Shape, at: string, around: Around): readonly Shape[] {
  if (shape.kind === 'ref') {
    const target = document.definitions[shape.id];
    return target === undefined || target.kind === 'ref' ? [] : open(document, target, at, around);
  }
  if (shape.kind !== 'union') return [shape];
  around.unions.push({ at, size: shape.members.length });
  return shape.members.flatMap(member => (member.kind === 'union' ? [] : open(document, member, at, around)));
}

function children(shape: Shape, step: string): readonly Shape[] {
  if (step === '[]') return elements(shape);
  if (shape.kind === 'object' || shape.kind === 'class') {
    const found = shape.properties.filter(property => property.name === step).map(property => property.shape);
    return found.length > 0 || shape.kind === 'class' ? found : (shape.index ?? []).map(index => index.value);
  }
  return [];
}

function elements(shape: Shape): readonly Shape[] {
  if (shape.kind === 'array') return [shape.items];
  return shape.kind === 'tuple'
    ? shape.elements.map(element => element.shape)
    : shape.kind === 'builtIn'
      ? shape.args
      : [];
}

function isOptional(shape: Shape, step: string): boolean {
  return (
    shape.kind === 'object' && shape.properties.some(property => property.name === step && property.optional)
  );
}
