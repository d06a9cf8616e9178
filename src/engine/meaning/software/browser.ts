import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const browser = defineMeaning({
  id: 'software.browser',
  title: 'a browser',
  gives: 'text',
  names: phrases(`
    browser; browser name; web browser; user browser; browser|web browser > = name; client browser;
    browser family; browser type
  `),
  generate: draw => draw.random.pick(['Chrome', 'Chrome', 'Safari', 'Firefox', 'Edge', 'Opera']),
  examples: ['Session.browser: string', 'visit.browser_name: string', 'Browser.name: string'],
});
