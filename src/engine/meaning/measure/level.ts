import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const level = defineMeaning({
  id: 'measure.level',
  title: 'a level',
  gives: 'number',
  names: phrases(`
    level; = lvl; tier; = tier; = depth level; nesting level; = stage; = service grade; hierarchy level;
    tree depth; water level; = degree; = phase; skill point; = gen; zoom level; zoom; heading level;
    access level; = rung; clearance level; battery health level; user level; = indent level; parent level;
    current level; maximum depth; nest level; sound intensity; lead level; class level; noise rating;
    difficulty number; tier level; maximum level; role level; minimum level; required level;
    compression level; education level number; stage level
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 10 }),
  examples: ['Node.level: number', 'map.zoom_level: number', 'Tier.tier: number'],
});
