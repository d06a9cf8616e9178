import type { MeaningEdgeCase } from '../../meaning/defineMeaning';
import type { Shape } from '../../shape/shape';
import type { Value } from '../../shape/values';
import { compileConversion } from '../compileScalar';
import { limitsOf, type Field } from '../field';
import type { GenerateOptions } from '../options';
import { planField } from '../planField';
import { timeWriter } from './dateCases';
import { withValue, type DraftCases } from './draftCase';

/** What is special for what a field is about, as its meaning declares it. */
export const meaningCases: DraftCases = (place, { options }) => {
  const { shape, field } = place;
  const found = planField(shape, field)?.found;
  const declared = found?.meaning.edgeCases;
  if (found === undefined || declared === undefined) return [];
  const write = compileWriter(shape, field);
  return listDeclared(declared, shape, options).flatMap(({ name, value }) => {
    const written = write(value);
    return written === undefined
      ? []
      : [withValue(place, written, { category: 'meaning', priority: 2, label: `: ${name}` })];
  });
};

type Declared = NonNullable<NonNullable<ReturnType<typeof planField>>['found']>['meaning']['edgeCases'];

function listDeclared(
  declared: NonNullable<Declared>,
  shape: Shape,
  { locale, home, now }: GenerateOptions,
): readonly MeaningEdgeCase[] {
  return typeof declared === 'function' ? declared({ limits: limitsOf(shape), locale, home, now }) : declared;
}

/** What writes a meaning's value as values of a shape are; gives `undefined` for what cannot be written so. */
function compileWriter(shape: Shape, field: Field): (value: string | number | boolean) => Value {
  const found = planField(shape, field)?.found;
  const writeTime = timeWriter(shape, field);
  const gives = found?.meaning.gives;
  if (gives === 'instant' || gives === 'day')
    return value => (typeof value === 'number' ? writeTime?.(value) : undefined);
  const convert = compileConversion(found);
  switch (shape.kind) {
    case 'string':
      return value => String(convert(value));
    case 'number':
      return value => toNumber(convert(value));
    case 'bigint':
      return value => {
        const number = toNumber(convert(value));
        return number === undefined || !Number.isInteger(number) ? undefined : BigInt(number);
      };
    case 'boolean':
      return value => (typeof value === 'boolean' ? value : undefined);
    case 'unknown':
      return value => value;
    default:
      return () => undefined;
  }
}

/** Codes such as a card's CVC are texts of digits that number fields may hold. */
function toNumber(value: string | number | boolean): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^(?:0|[1-9]\d{0,14})$/.test(value) ? Number(value) : undefined;
}
