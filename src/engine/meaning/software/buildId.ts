import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const buildId = defineMeaning({
  id: 'software.buildId',
  title: 'a build number',
  gives: 'text',
  names: phrases(`
    build number; build id; = build; build; build tag; ci build; build key
  `),
  generate: draw => `${String(draw.random.int(1000, 9999))}.${String(draw.random.int(1, 40))}`,
  examples: ['App.buildNumber: string', 'app.build_id: string'],
});
