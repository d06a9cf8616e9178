import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSentences } from './phrases';

export const answer = defineMeaning({
  id: 'text.answer',
  title: 'an answer',
  gives: 'text',
  names: phrases(`
    answer; answer text; correct answer; user answer; answer|response|faq answer|option > = text;
    answer|response > content; answer|response > body; = response; response; selected answer; given answer;
    answer|option > = value; answer body; answer content; accepted answer; security answer; = solution;
    solution; free text; free text answer
  `),
  generate: draw => drawSentences(draw, draw.random.int(2, 3)),
  examples: ['Faq.answer: string', 'quiz.answer_text: string', 'Answer.text: string'],
});
