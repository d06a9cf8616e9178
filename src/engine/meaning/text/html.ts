import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSentences } from './phrases';

export const html = defineMeaning({
  id: 'text.html',
  title: 'HTML text',
  gives: 'text',
  names: phrases(`
    html; html content; = html; body html; content html; description html; html text; raw html;
    html description; inner html; = markup; markup; rendered html; excerpt html
  `),
  aliases: ['html'],
  generate: draw => `<p>${drawSentences(draw, 3)}</p>`,
  examples: ['Email.html: string', 'page.html_content: string', 'Post.bodyHtml: string'],
});
