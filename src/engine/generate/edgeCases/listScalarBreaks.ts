import type { NumberLimits, Shape, StringShape } from '../../shape/shape';
import { applyCasing } from '../fitText';
import { nextNumber, obeysNumberLimits } from '../numberRules';
import { compileMatcher } from '../patterns/textMatcher';
import { compileTextRules, countPoints } from '../stringRules';
import type { Break } from './listBreaks';

/** The rules that a text breaks. A pattern that cannot be told in bounded time counts as broken. Pure. */
export function listTextBreaks(shape: StringShape, text: string, path: string): readonly Break[] {
  const { minLength = 0, maxLength = Infinity, patterns = [], notPatterns = [], notValues = [] } = shape;
  const length = countPoints(text);
  const rules = [
    ...(length < minLength ? ['minLength'] : []),
    ...(length > maxLength ? ['maxLength'] : []),
    ...(patterns.every(source => compileMatcher(source)?.test(text) === true) ? [] : ['pattern']),
    ...(obeysFormat(shape.format, text) ? [] : ['format']),
    ...(notValues.includes(text) || notPatterns.some(source => compileMatcher(source)?.test(text) !== false)
      ? ['not']
      : []),
    ...(applyCasing(text, shape.casing) === text && fitsTemplate(shape, text) ? [] : ['type']),
  ];
  return rules.map(rule => ({ path, rule }));
}

/** Days of the calendar, which the patterns of formats leave at 28 for February. */
const DAY = /^(\d{4}-\d{2}-\d{2})(?:$|[Tt ])/;

function obeysFormat(format: string | undefined, text: string): boolean {
  if (format === undefined) return true;
  const day = /^(?:iso-)?date(?:-time)?$/.test(format) ? DAY.exec(text)?.[1] : undefined;
  if (day?.endsWith('-02-29') === true && isDay(day))
    return obeysFormat(format, text.replace('-02-29', '-02-28'));
  return compileTextRules({ format }, '')(text);
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function fitsTemplate({ template }: StringShape, text: string): boolean {
  if (template === undefined) return true;
  return compileMatcher(`^${templatePattern(template)}$`)?.test(text) === true;
}

/** What a template literal type allows, as a regular expression. */
function templatePattern(template: NonNullable<StringShape['template']>): string {
  return template.map(part => (typeof part === 'string' ? escape(part) : holePattern(part))).join('');
}

function holePattern(shape: Shape): string {
  switch (shape.kind) {
    case 'string':
      return shape.template === undefined ? '[\\s\\S]*' : templatePattern(shape.template);
    case 'number':
      return '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?';
    case 'bigint':
      return '-?(?:0|[1-9]\\d*)';
    case 'boolean':
      return '(?:true|false)';
    case 'literal':
      return escape(typeof shape.value === 'object' ? shape.value.bigint : String(shape.value));
    case 'enumMember':
      return escape(String(shape.value));
    case 'union':
      return `(?:${shape.members.map(holePattern).join('|')})`;
    default:
      return escape(shape.kind);
  }
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, character => (character === '-' ? '\\x2d' : `\\${character}`));
}

/** The rules that a number breaks. Pure. */
export function listNumberBreaks(limits: NumberLimits, value: number, path: string): readonly Break[] {
  const { minimum = -Infinity, maximum = Infinity, multipleOf, integer } = limits;
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = limits;
  const isStep = multipleOf === undefined || obeysNumberLimits(value, { multipleOf });
  const rules = [
    ...(integer === true && !Number.isInteger(value) ? ['type'] : []),
    ...(value < minimum ? ['minimum'] : []),
    ...(value > maximum ? ['maximum'] : []),
    ...(value <= exclusiveMinimum && exclusiveMinimum > -Infinity ? ['exclusiveMinimum'] : []),
    ...(value >= exclusiveMaximum && exclusiveMaximum < Infinity ? ['exclusiveMaximum'] : []),
    ...(isStep ? [] : ['multipleOf']),
  ];
  const isLimited = [minimum, maximum, exclusiveMinimum, exclusiveMaximum].some(Number.isFinite);
  if (Number.isNaN(value) && isLimited) rules.push('minimum');
  return rules.map(rule => ({ path, rule }));
}

/** The numbers at a limit's either side, nearest first: whole or in cents where that is near enough, else the very next. */
export function besides(limit: number, direction: 1 | -1): readonly number[] {
  return [
    limit + direction,
    toCents(limit + direction / 100),
    limit + direction * 1e-6,
    nextNumber(limit, direction),
  ];
}

function toCents(value: number): number {
  return Math.round(value * 100) / 100;
}
