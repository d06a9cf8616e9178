/** @typedef {{ id: number, title: string, tags: string[] }} Post */

/** @type {Post} */
export const post = {
  id: '7',/*|*/
  name: 'Hello',
  tags: ['a'],
};
