import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const primary = defineMeaning({
  id: 'flag.primary',
  title: 'whether it is the usual one',
  gives: 'flag',
  names: phrases(`
    default; primary; main; is default; is primary; preferred; principal; = first; is main; initial;
    = selected; selected; checked; = checked; = base; master; is default address; is primary email; own;
    official; original; first
  `),
  generate: draw => draw.random.chance(0.5),
  examples: ['Address.isDefault: boolean', 'email.is_primary: boolean', 'Option.selected: boolean'],
});
