import type { Draw, MeaningKind } from '../meaning/defineMeaning';
import { FieldDraw, type FieldPlan as DrawPlan } from '../meaning/fieldDraw';
import type { FoundMeaning } from '../meaning/findMeaning';
import { cannotMake } from './cannotMake';
import { fitLimits } from './fitLimits';
import { NO_PLAN, Scope } from '../meaning/scope';
import { convertUnit } from '../meaning/units';
import { foldIn, foldIndex, hashText, type Key } from '../random/key';
import { Stream } from '../random/stream';
import type { NumberLimits, Shape, StringLimits, StringShape } from '../shape/shape';
import type { Value } from '../shape/values';
import type { Compiler, DrawValue } from './compiler';
import { limitsOf, OWN, rolesOf, type Field } from './field';
import { planField, type Bound, type FieldPlan } from './planField';
import { compileTextFitter, drawPlainText } from './fitText';
import { formatInstant, instantUnit } from './instants';
import { compileTemplate } from './compileTemplate';

type Drawn = string | number | boolean;

/** Compiles a string, number, boolean, bigint or unknown: its meaning's value, fitted to the shape. */
export function compileScalar(shape: Shape, field: Field, compiler: Compiler): DrawValue {
  if (shape.kind === 'string' && shape.template !== undefined) return compileTemplate(shape, field, compiler);
  const plan = planField(shape, field);
  const drawn =
    plan?.found === undefined ? drawWithoutMeaning(shape) : drawWithMeaning(plan.found, shape, field);
  const bounded = plan?.bound === undefined ? drawn : drawBound(drawn, plan.bound);
  if (shape.kind === 'string') return compileText(shape, { field, plan, bounded, compiler });
  const finish = compileFinish(shape, field, plan);
  return (scope, key) => finish(bounded(scope, key), key);
}

interface TextParts {
  readonly field: Field;
  readonly plan: FieldPlan | undefined;
  readonly bounded: DrawPlain;
  readonly compiler: Compiler;
}

/** Compiles a string: the meaning's text, then whatever it takes to obey the shape. */
function compileText(shape: StringShape, { field, plan, bounded, compiler }: TextParts): DrawValue {
  const gives = plan?.found?.meaning.gives;
  const convert = compileConversion(plan?.found);
  const write = (drawn: Drawn): string => toText(convert(drawn), gives, gives === 'day', shape.format);
  const fit = compileTextFitter(shape, field);
  if (fit === undefined) return (scope, key) => write(bounded(scope, key));
  const { locale } = compiler.options;
  return (scope, key) =>
    fit(write(bounded(scope, key)), {
      key,
      locale,
      redraw: attempt => {
        const other = foldIndex(key, attempt);
        return write(bounded(new Scope(scope.environment, scope.descend(NO_PLAN, other, OWN)), other));
      },
    });
}

const DATE: Shape = { kind: 'builtIn', name: 'Date', args: [] };

/** Compiles a point in time in milliseconds since 1970, and whether only its day counts. */
export function compileInstant(
  shape: Shape,
  field: Field,
): { readonly draw: (scope: Scope, key: Key) => number; readonly isDay: boolean } {
  const found = planField(shape, field)?.found;
  const gives = found?.meaning.gives;
  if (found === undefined || (gives !== 'instant' && gives !== 'day'))
    return compileInstant(DATE, { ...field, name: 'created at', owners: [] });
  const draw = drawWithMeaning(found, shape, field);
  return { draw: (scope, key) => Number(draw(scope, key)), isDay: gives === 'day' };
}

type DrawPlain = (scope: Scope, key: Key) => Drawn;

function drawWithMeaning(found: FoundMeaning, shape: Shape, field: Field): DrawPlain {
  const plan: DrawPlan = {
    limits: meaningLimits(found, limitsOf(shape)),
    qualifiers: found.qualifiers,
    unit: found.unit,
    roles: rolesOf(found.qualifiers, field),
  };
  const { meaning } = found;
  return (scope, key) => meaning.generate(new FieldDraw(scope, plan, key) satisfies Draw);
}

/** A field's limits in the unit that its meaning draws in. */
function meaningLimits(
  found: FoundMeaning,
  limits: NumberLimits & StringLimits,
): NumberLimits & StringLimits {
  const { unit, meaning } = found;
  if (unit === undefined || meaning.unit === undefined || unit === meaning.unit) return limits;
  const { integer: _integer, multipleOf: _multipleOf, ...rest } = limits;
  const convert = (value: number | undefined): number | undefined =>
    value === undefined || meaning.unit === undefined ? undefined : convertUnit(value, unit, meaning.unit);
  const minimum = convert(limits.minimum);
  const maximum = convert(limits.maximum);
  return { ...rest, ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}

function drawWithoutMeaning(shape: Shape): DrawPlain {
  switch (shape.kind) {
    case 'boolean':
      return (_scope, key) => new Stream(key).chance(0.5);
    case 'number':
    case 'bigint': {
      const plan: DrawPlan = { limits: shape, qualifiers: [], roles: NO_ROLES };
      const range = { minimum: lowestOf(shape), maximum: 1000 };
      return (scope, key) => new FieldDraw(scope, plan, key).number(range);
    }
    default:
      return (scope, key) => drawPlainText(new Stream(key), scope.environment.locale);
  }
}

/** Plain numbers start at 1, unless little room is left above. */
function lowestOf({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: NumberLimits): number {
  const top = maximum ?? exclusiveMaximum;
  const isFree = minimum === undefined && exclusiveMinimum === undefined;
  return isFree && top !== undefined && top < 10 ? top - 100 : 1;
}

const NO_ROLES = { person: '', place: '', company: '', object: '' } as const;

/** The lower or upper of two draws that both fields of a pair make alike, each as if of an object of its own. */
function drawBound(draw: DrawPlain, bound: Bound): DrawPlain {
  const first = hashText(`bound a ${bound.stem}`);
  const second = hashText(`bound b ${bound.stem}`);
  const drawOf = (scope: Scope, own: Key): Drawn => {
    const key = foldIn(scope.entities.object.key, own);
    return draw(new Scope(scope.environment, scope.descend(NO_PLAN, key, OWN)), key);
  };
  return scope => {
    const a = drawOf(scope, first);
    const b = drawOf(scope, second);
    return bound.side === 'lower' ? (a < b ? a : b) : a < b ? b : a;
  };
}

type Finish = (drawn: Drawn, key: Key) => Value;

function compileFinish(shape: Shape, field: Field, plan: FieldPlan | undefined): Finish {
  const gives = plan?.found?.meaning.gives;
  switch (shape.kind) {
    case 'number':
      return numberFinish(shape, gives, plan?.found, field);
    case 'bigint': {
      const finish = numberFinish(shape, gives, plan?.found, field);
      return (drawn, key) => BigInt(Math.round(finish(drawn, key)));
    }
    case 'boolean':
      return drawn => (typeof drawn === 'boolean' ? drawn : drawn !== 0 && drawn !== '');
    default:
      return drawn =>
        gives === 'instant' || gives === 'day' ? toText(drawn, gives, gives === 'day', undefined) : drawn;
  }
}

function toText(
  drawn: Drawn,
  gives: MeaningKind | undefined,
  isDay: boolean,
  format: string | undefined,
): string {
  return (gives === 'instant' || gives === 'day') && typeof drawn === 'number'
    ? formatInstant(drawn, isDay, format)
    : String(drawn);
}

function numberFinish(
  shape: NumberLimits,
  gives: MeaningKind | undefined,
  found: FoundMeaning | undefined,
  field: Field,
): (drawn: Drawn, key: Key) => number {
  const isTime = gives === 'instant' || gives === 'day';
  const unit = isTime ? instantUnit(field.name, found?.unit) : undefined;
  const convert = compileConversion(isTime ? undefined : found);
  return (drawn, key) => {
    const value = typeof drawn === 'number' ? drawn : drawn === true ? 1 : 0;
    const converted = unit === 's' ? Math.floor(value / 1000) : Number(convert(value));
    const fitted = fitLimits(converted, shape, key);
    if (fitted === undefined)
      throw cannotMake(field.path, 'no number lies within its limits', 'Check its bounds and step');
    return fitted;
  };
}

/** Numbers from the unit that a meaning draws in to the one that the field's name says. */
export function compileConversion(found: FoundMeaning | undefined): (drawn: Drawn) => Drawn {
  const from = found?.meaning.unit;
  const to = found?.unit;
  if (from === undefined || to === undefined || from === to) return drawn => drawn;
  return drawn => (typeof drawn === 'number' ? roundTo(convertUnit(drawn, from, to) ?? drawn, to) : drawn);
}

/** Whole cents, milliseconds and bytes; other units keep two digits after the point. */
function roundTo(value: number, unit: string): number {
  return WHOLE.has(unit) || Math.abs(value) >= 1000 ? Math.round(value) : Math.round(value * 100) / 100;
}

const WHOLE = new Set([
  'cent',
  'micro',
  'ns',
  'us',
  'ms',
  's',
  'min',
  'byte',
  'kb',
  'mb',
  'px',
  'g',
  'mg',
  'bps',
  'kbps',
  'hz',
  'mv',
  'ma',
  'mah',
  'd',
]);
