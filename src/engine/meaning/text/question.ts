import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawName, drawNoun } from './phrases';
import { questions } from './tables/tasks';

export const question = defineMeaning({
  id: 'text.question',
  title: 'a question',
  gives: 'text',
  names: phrases(`
    question; question text; = prompt text; = query text;
    question|poll|survey question|faq|quiz question|poll question > title;
    question|survey question|quiz question|poll > = text; question|survey question|quiz question > = prompt;
    question|faq|survey question > = name; question|quiz question > content; question|quiz question > body;
    question|survey question > label; security question; = faq; poll question; survey question;
    question title; = riddle; interview question; quiz question; poll title; = inquiry question
  `),
  generate: draw =>
    draw.locale.language === 'en'
      ? draw.random
          .pick(questions)
          .replace('{}', `${draw.random.pick(draw.locale.adjectives)} ${drawNoun(draw)}`)
      : `${drawName(draw)}?`,
  examples: [
    'Faq.question: string',
    'quiz.question_text: string',
    'Question.title: string',
    'Poll.title: string',
  ],
});
