import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSentences } from './phrases';

export const description = defineMeaning({
  id: 'text.description',
  title: 'a description',
  gives: 'text',
  names: phrases(`
    description; = desc; detail; details; summary; overview; abstract; about; = info; information;
    explanation; long description; short description; meta description; seo description; = synopsis;
    synopsis; outline; purpose; scope; background; specification; specs; item summary; executive summary;
    og description; description text; additional information; additional info; more info; extra info;
    characteristics; brief; = story; it context; open graph description; project description; = intent;
    mission; mission statement; vision; notes public; = narrative text; problem statement; objective;
    hypothesis; justification; highlights; = highlight; key point; rationale; = benefits; benefit;
    lesson learned; event description; full description; company description; responsibilities; requirement;
    qualification text; terms; term text; disclaimer; terms and conditions; return policy; policy text;
    house rules; legal text; privacy notice; job description; other information; other detail; about us;
    thing about me; impact; issue symptoms; root cause; resolution note; conclusion; findings;
    recommendation; = outcome; acceptance criterion; expected result; expected behavior; actual result;
    actual behavior; steps to reproduce; repro steps; reproduction steps
  `),
  aliases: ['lorem.sentences', 'description'],
  generate: draw => drawSentences(draw, draw.random.int(2, 3)),
  examples: [
    'Task.description: string',
    'Event.desc: string',
    'Article.summary: string',
    'page.meta_description: string',
    'Issue.details: string',
    'Project.overview: string',
  ],
});
