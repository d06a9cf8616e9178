import type { NumberLimits, Shape, StringShape } from '../../shape/shape';
import { applyCasing } from '../fitText';
import { nextNumber, obeysNumberLimits } from '../numberRules';
import { compileMatcher } from '../patterns/textMatcher';
import { compileTextRules, countPoints } from '../stringRules';
import type { Break } from './listBreaks';

/** The rules that a text breaks. A pattern that cannot be told in bounded time counts as broken. Pure. */
export function listTextBreaks(shape: StringShape, text: string, path: string): readonly Break[] {
  const { minLength = 0, maxLength = Infinity, patterns = [] } = shape;
  const length = countPoints(text);
  const broken: readonly (readonly [rule: string, isBroken: boolean])[] = [
    ['minLength', length < minLength],
    ['maxLength', length > maxLength],
    ['pattern', patterns.some(source => compileMatcher(source)?.test(text) !== true)],
    ['format', !obeysFormat(shape.format, text)],
    ['not', isExcluded(shape, text)],
    ['type', applyCasing(text, shape.casing) !== text || !fitsTemplate(shape, text)],
  ];
  return listBroken(broken, path);
}

function isExcluded({ notPatterns = [], notValues = [] }: StringShape, text: string): boolean {
  return notValues.includes(text) || notPatterns.some(source => compileMatcher(source)?.test(text) !== false);
}

function listBroken(
  rules: readonly (readonly [rule: string, isBroken: boolean])[],
  path: string,
): readonly Break[] {
  return rules.filter(([, isBroken]) => isBroken).map(([rule]) => ({ path, rule }));
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
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(text);
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
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, integer } = limits;
  const broken: readonly (readonly [rule: string, isBroken: boolean])[] = [
    ['type', integer === true && !Number.isInteger(value)],
    ['minimum', minimum !== undefined && !(value >= minimum)],
    ['maximum', maximum !== undefined && !(value <= maximum)],
    ['exclusiveMinimum', exclusiveMinimum !== undefined && !(value > exclusiveMinimum)],
    ['exclusiveMaximum', exclusiveMaximum !== undefined && !(value < exclusiveMaximum)],
    ['multipleOf', multipleOf !== undefined && !obeysNumberLimits(value, { multipleOf })],
  ];
  return listBroken(broken, path);
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
