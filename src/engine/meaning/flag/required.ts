import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const required = defineMeaning({
  id: 'flag.required',
  title: 'whether it is needed',
  gives: 'flag',
  names: phrases(`
    required; mandatory; needed; necessary; = must; is required; is mandatory; needs approval;
    requires approval; requires auth; requires authentication; signature required; recurring; = repeat;
    refundable; cancellable; returnable; transferable; negotiable; approval required; login required;
    password required; requires shipping; taxable
  `),
  generate: draw => draw.random.chance(0.6),
  examples: ['Field.required: boolean', 'question.is_mandatory: boolean', 'Product.taxable: boolean'],
});
