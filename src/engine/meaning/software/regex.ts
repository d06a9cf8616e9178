import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const regex = defineMeaning({
  id: 'software.regex',
  title: 'a regular expression',
  gives: 'text',
  names: phrases(`
    regex; regular expression; pattern; regexp; validation pattern; match pattern; = pattern; url pattern;
    search pattern; regex pattern; = glob; glob pattern; filter pattern; file pattern; path pattern;
    = mask pattern; format pattern; exclude pattern; glob; include pattern; = matcher
  `),
  aliases: ['regex'],
  generate: draw =>
    draw.random.pick(['^[a-z0-9-]+$', '^\\d{4}$', '^[A-Z]{3}-\\d+$', '^[\\w.-]+$', '^v\\d+\\.\\d+$']),
  examples: ['Rule.regex: string', 'field.validation_pattern: string'],
});
