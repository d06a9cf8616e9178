import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawTitle } from './phrases';

export const title = defineMeaning({
  id: 'text.title',
  title: 'a title',
  gives: 'text',
  names: phrases(`
    title; headline; heading; page title; article title; post title; blog title;
    article|post|blog post|page|news|story|essay|guide|tutorial|lesson|chapter|press release|video|talk|episode|report|document|paper|publication|slide|section > title;
    article|post|page|document|paper|report > = name; article|post|news|story > headline; = heading text;
    main title; meta title; seo title; og title; document title; document name; = hed; thread title;
    topic title; content title; section title; page heading; hero title; card title; slide title;
    chapter title; talk title; session title; open graph title; twitter title; menu title; news title;
    story title; paper title; thesis title; display title; title text; short title; long title; h1; h 1
  `),
  aliases: ['lorem.words', 'title'],
  generate: draw => drawTitle(draw),
  examples: [
    'Article.title: string',
    'post.headline: string',
    'Page.title: string',
    'seo.meta_title: string',
    'BlogPost.title: string',
  ],
});
