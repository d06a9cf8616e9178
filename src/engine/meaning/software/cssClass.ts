import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { slugNouns } from '../text/tables/words';

export const cssClass = defineMeaning({
  id: 'software.cssClass',
  title: 'a CSS class',
  gives: 'text',
  names: phrases(`
    css class; class list; style class; css class name; html class; = classname;
    element|html element|component|button|icon > class name; class attribute; = cls; = styles
  `),
  generate: draw =>
    `${draw.random.pick(['btn', 'card', 'nav', 'form', 'list', 'modal', 'grid', 'text'])}-${draw.random.pick(slugNouns)}`,
  examples: ['Element.cssClass: string', 'button.css_class: string'],
});
