import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawNoun } from './phrases';

export const word = defineMeaning({
  id: 'text.word',
  title: 'a word',
  gives: 'text',
  names: phrases(`
    word; = noun; = entry word; = lemma; headword; translation; = translated; word text; vocabulary word;
    = token text; stop word; = synonym; synonym; antonym; secret word; answer word; dictionary word;
    = vocable; keyword text; magic word; target word; original word
  `),
  aliases: ['hacker.noun'],
  generate: draw => drawNoun(draw),
  examples: ['Entry.word: string', 'vocab.synonym: string', 'Flashcard.translation: string'],
});
