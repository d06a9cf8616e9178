import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSentences } from './phrases';

export const body = defineMeaning({
  id: 'text.body',
  title: 'a longer text',
  gives: 'text',
  names: phrases(`
    body; content; body text; = text; text; full text; article body; post content; message body; email body;
    html body; body content;
    article|post|page|blog post|document|news|story|chapter|note|email|lesson|section|paragraph|block > content;
    article|post|page|blog post|document|news|story|section|block > text; paragraph; transcript;
    transcription; = copy; main text; markdown; = markdown body; raw text; plain text; post body;
    = content text; cover letter; essay; lyrics text; document text; article text; rich text; text content;
    page content; = script; script text; raw content; email content; letter; motivation letter;
    statement text; personal statement; manuscript; long text; release notes; content body; text body;
    content plain; input text; = prompt; prompt; system prompt; = completion; output text; = excerpt text;
    = passage; = corpus
  `),
  aliases: ['lorem.paragraph', 'lorem.text', 'lorem.paragraphs', 'markdown'],
  generate: draw => drawSentences(draw, 4),
  examples: [
    'Article.body: string',
    'post.content: string',
    'Email.body_text: string',
    'Page.content: string',
    'Note.text: string',
  ],
});
