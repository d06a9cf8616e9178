import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const programmingLanguage = defineMeaning({
  id: 'software.programmingLanguage',
  title: 'a programming language',
  gives: 'text',
  names: phrases(`
    programming language; code language;
    repository|repo|snippet|code|code block|gist|runtime|submission|compiler|file code|project code > language;
    code source language; primary language; = runtime; runtime name; code lang; syntax; = stack language;
    snippet language; favorite language; runtime; highlight language; language runtime
  `),
  generate: draw =>
    draw.random.pick([
      'TypeScript',
      'JavaScript',
      'Python',
      'Go',
      'Rust',
      'Java',
      'C#',
      'Kotlin',
      'Swift',
      'Ruby',
      'PHP',
      'Elixir',
    ]),
  examples: ['Repo.language: string', 'snippet.programming_language: string', 'Function.runtime: string'],
});
