import { FauxtureError } from '../../shared/fauxtureError';
import { foldIn, hashText, type Key } from '../random/key';
import { Stream } from '../random/stream';
import { threefry, word0 } from '../random/threefry';
import { identifyMembers, identifyShape } from '../shape/identifyShape';
import type { Shape, UnionShape } from '../shape/shape';
import type { Value } from '../shape/values';
import type { Compiler, DrawValue } from './compiler';
import { compileScalar } from './compileScalar';
import { choicesOf, fieldTypeOf, type Field } from './field';
import { planField } from './planField';

/** How often a value that may be null is null. */
const NULL_SHARE = 0.12;

const ARM = hashText('arm');

/** Compiles a union: one of the members that can be made, null and undefined rarely. */
export function compileUnion(shape: UnionShape, field: Field, compiler: Compiler): DrawValue {
  const usable = shape.members.filter((member, at) => compiler.canMake(member, armField(field, at, shape)));
  const solid = usable.filter(member => member.kind !== 'null' && member.kind !== 'undefined');
  const empty =
    usable.find(member => member.kind === 'null') ?? usable.find(member => member.kind === 'undefined');
  const drawSolid = compileSolid(shape, solid, field, compiler);
  if (empty === undefined || drawSolid === undefined)
    return drawSolid ?? compiler.compile(empty ?? { kind: 'undefined' }, field);
  const drawEmpty = compiler.compile(empty, field);
  const share = emptyShare(empty, compiler);
  const mustEnd = solid.every(member => compiler.finiteness.isRecursive(member));
  return (scope, key, level) => {
    if (compiler.pins?.find(field.path, 'member') !== undefined) return drawSolid(scope, key, level);
    if (mustEnd && level >= compiler.options.depth) return drawEmpty(scope, key, level);
    const isEmpty = share > 0 && new Stream(foldIn(key, ARM)).chance(share);
    return isEmpty
      ? drawEmpty(scope, key, level)
      : drawArm({ arms: [drawSolid, drawEmpty], chosen: 0, compiler }, [scope, key, level]);
  };
}

function emptyShare(empty: Shape, compiler: Compiler): number {
  const { optional } = compiler.options;
  if (optional === 'never') return 1;
  if (empty.kind === 'null') return optional === 'always' ? NULL_SHARE : 1 - optional;
  return optional === 'always' ? 0 : 1 - optional;
}

/** The path of a member, by its index, so that one can be excluded without the others. */
function armField(field: Field, at: number, shape: UnionShape): Field {
  return shape.members.length > 1 ? { ...field, path: `${field.path}|${String(at)}` } : field;
}

function compileSolid(
  shape: UnionShape,
  solid: readonly Shape[],
  field: Field,
  compiler: Compiler,
): DrawValue | undefined {
  const [only] = solid;
  if (only === undefined) return undefined;
  if (solid.length === 1) return compiler.compileLater(described(only, shape), field);
  const arms = solid.map(member => compiler.compileLater(described(member, shape), field));
  const heights = solid.map(member => compiler.finiteness.height(member));
  const lowest = heights.indexOf(Math.min(...heights));
  const mayRecurse = solid.some(member => compiler.finiteness.isRecursive(member));
  const ids = solid.map(member => hashText(identifyShape(member)));
  const names = identifyMembers(solid);
  const guided = compileGuided(solid, arms, field, compiler);
  return (scope, key, level) => {
    const pinned = pinnedArm(names, field, compiler);
    if (pinned !== undefined) return (arms[pinned] as DrawValue)(scope, key, level);
    const at =
      mayRecurse && level >= compiler.options.depth
        ? lowest
        : (guided?.(scope, key, level) ?? pickArm(key, ids));
    return drawArm({ arms, chosen: at, compiler }, [scope, key, level]);
  };
}

function pinnedArm(names: readonly string[], { path }: Field, { pins }: Compiler): number | undefined {
  if (pins === undefined) return undefined;
  const at = names.findIndex(name => pins.hasMember(path, name));
  return at < 0 ? undefined : at;
}

interface Choice {
  readonly arms: readonly DrawValue[];
  readonly chosen: number;
  readonly compiler: Compiler;
}

/** Draws from the chosen member, or where no value of it is found, from the first other one that has some. */
function drawArm({ arms, chosen, compiler }: Choice, at: Parameters<DrawValue>): Value {
  let failure: unknown;
  for (let step = 0; step < arms.length; step += 1) {
    try {
      return (arms[(chosen + step) % arms.length] as DrawValue)(...at);
    } catch (error) {
      if (!FauxtureError.is(error, 'cannot-make') || compiler.retries.left <= 0) throw error;
      compiler.retries.left -= 1;
      failure ??= error;
    }
  }
  throw failure;
}

/**
 * Rendezvous hashing (Thaler and Ravishankar, 1998): each member bids with a number of its own and the highest bid
 * wins, so that a member that comes or goes changes no choice between the others.
 */
function pickArm(key: Key, ids: readonly Key[]): number {
  let best = 0;
  let highest = -1;
  const { k0, k1 } = key;
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] as Key;
    threefry(k0, k1, id.k0, id.k1);
    const bid = word0 >>> 0;
    if (bid > highest) {
      highest = bid;
      best = at;
    }
  }
  return best;
}

/** Members keep the docs and tags that stand on the whole. */
function described(member: Shape, whole: UnionShape): Shape {
  return {
    ...(whole.docs !== undefined && { docs: whole.docs }),
    ...(whole.tags !== undefined && { tags: whole.tags }),
    ...(whole.examples !== undefined && { examples: whole.examples }),
    ...(whole.defaultValue !== undefined && { defaultValue: whole.defaultValue }),
    ...member,
  };
}

/** For literals of a known meaning: the member that the meaning's own value says, so that it agrees with its siblings. */
function compileGuided(
  solid: readonly Shape[],
  arms: readonly DrawValue[],
  field: Field,
  compiler: Compiler,
): ((...args: Parameters<DrawValue>) => number | undefined) | undefined {
  const whole: UnionShape = { kind: 'union', members: solid };
  const choices = choicesOf(whole);
  if (choices.length !== arms.length || fieldTypeOf(whole) !== 'string') return undefined;
  if (planField(whole, field)?.found === undefined) return undefined;
  const meaningOf = compileScalar({ kind: 'string' }, field, compiler);
  const indexOf = new Map(choices.map((choice, at) => [normalize(choice), at]));
  const known = new Map<string, number | undefined>();
  return (scope, key, level) => {
    const value = meaningOf(scope, key, level);
    if (typeof value !== 'string') return undefined;
    if (known.has(value)) return known.get(value);
    const at = indexOf.get(normalize(value));
    if (known.size < MAX_KNOWN) known.set(value, at);
    return at;
  };
}

/** How many texts of a meaning are remembered with the member they stand for: more than short tables hold. */
const MAX_KNOWN = 100;

function normalize(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
