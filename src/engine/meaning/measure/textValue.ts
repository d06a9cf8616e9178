import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const textValue = defineMeaning({
  id: 'measure.textValue',
  title: 'a value that stands as text',
  gives: 'text',
  names: phrases(`
    value; = val; text value; string value; default value; current value; setting value;
    option|setting|field|attribute|property|entry|parameter|header|cookie|metadata|pair|variable|config|label|key value|form field|custom field > = value;
    old value; new value; previous value; = default; fallback value; attribute value; field value;
    raw value; display value; = content value; = values; property value; config value; param value;
    input value; initial value; key value; selected value; = input; entered value; parameter value;
    = from value; = to value; header value; header; expected value; actual value; filter value; example;
    = sample; example value; sample value; enum value; label value; = expected; = actual; = fallback;
    variable value; = output value; translated value; custom value; last value; string
  `),
  generate: draw => `${draw.random.pick(draw.locale.adjectives)} ${draw.random.pick(draw.locale.nouns)}`,
  examples: ['Setting.value: string', 'field.default_value: string', 'Attribute.attributeValue: string'],
});
