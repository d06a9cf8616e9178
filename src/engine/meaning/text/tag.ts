import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawNoun } from './phrases';

export const tag = defineMeaning({
  id: 'text.tag',
  title: 'a tag',
  gives: 'text',
  names: phrases(`
    tag; tag name; = keyword; keyword; hashtag; = topic; topic; = label tag;
    tag|keyword|topic|label|hashtag > = name; tag|hashtag|label|keyword|topic > = label;
    tag|hashtag|keyword > = text; interest; hobby; = category tag; search term; search keyword;
    search query; = theme tag; subject tag; tag label; tag|label|keyword|topic > = title; subject matter;
    = term; tag|keyword > = value; search text; = query; search; = q; query text; search phrase; user tag;
    meta keyword; focus keyword; specialty tag; seo keyword; flair; trending topic; topic name; = hash tag;
    tag|label|hashtag|topic|keyword > = tag; label name; interest name; interest area; search string;
    query string value; = filter text; last search; = needle; skill tag; = amenity tag; product tag;
    labels tag; task|issue|ticket|pull|card|post|article|repository|todo|story > label
  `),
  aliases: ['word.noun', 'lorem.word', 'word.sample'],
  generate: draw => drawNoun(draw),
  examples: [
    'Post.tags: string',
    'article.keyword: string',
    'Tag.name: string',
    'post.search_term: string',
    'Search.query: string',
  ],
});
