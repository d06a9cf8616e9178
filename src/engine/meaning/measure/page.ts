import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const page = defineMeaning({
  id: 'measure.page',
  title: 'a page number',
  gives: 'number',
  names: phrases(`
    page; page number; current page; = p; = page no; next page; previous page; result page; start page;
    last page; first page; total page; page total; from page; page range start; document page number;
    end page
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 20 }),
  examples: [
    'List.page: number',
    'query.page_number: number',
    'Response.totalPages: number',
    'pagination.currentPage: number',
  ],
});
