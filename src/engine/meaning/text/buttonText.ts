import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { buttons } from './tables/tasks';

export const buttonText = defineMeaning({
  id: 'text.buttonText',
  title: 'a text on a button',
  gives: 'text',
  names: phrases(`
    button text; button label; cta; cta text; call to action; link text; anchor text; cta label;
    button caption; button title; action label; action text; submit text; submit label; confirm text;
    cancel text; cancel label; confirm label; menu label; primary action; menu item label; link label;
    link title; nav label; navigation label; button > label; button > = text; button|action > = title;
    button > = caption; button name; tab label; tab title; tab name; button > content; button > = name;
    menu item title; link > = text; link > = label; link|menu item|nav item > = title;
    nav item|menu item > label; nav item > = name
  `),
  generate: draw => draw.random.pick(buttons),
  examples: ['Banner.buttonText: string', 'form.cta_label: string', 'Button.label: string'],
});
