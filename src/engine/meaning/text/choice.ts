import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { capitalize, drawNoun } from './phrases';

export const choice = defineMeaning({
  id: 'text.choice',
  title: 'an option to choose',
  gives: 'text',
  names: phrases(`
    choice; choice text; option text; option label; = option; option; answer option; poll option;
    menu option; = choice label; option value; option title; radio label; choice label; poll choice;
    selection; selected option; = pick; options label
  `),
  generate: draw => capitalize(drawNoun(draw)),
  examples: ['Poll.option: string', 'question.choice_text: string', 'Select.optionLabel: string'],
});
