import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawNoun } from './phrases';
import { hints } from './tables/tasks';

export const placeholder = defineMeaning({
  id: 'text.placeholder',
  title: 'a placeholder text',
  gives: 'text',
  names: phrases(`
    placeholder; placeholder text; hint text; helper text; help text; input hint; tooltip; tooltip text;
    field hint; input placeholder; empty text; hint message; aria label; = aria; help message;
    title attribute; empty message; accessibility label; screen reader text; assistive text; = hover text;
    popover; tool tip; screen tip; field description; info text; usage hint; button tooltip;
    description hint
  `),
  generate: draw =>
    `${draw.random.pick(hints)} ${draw.locale.language === 'en' ? 'the ' : ''}${drawNoun(draw)}`,
  examples: [
    'Input.placeholder: string',
    'field.help_text: string',
    'Button.tooltip: string',
    'Button.ariaLabel: string',
  ],
});
