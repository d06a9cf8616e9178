/** @typedef {{ id: number, title: string, tags: string[] }} Post */

/** @type {Post} */
export const post = {
  id: 87116,
  tags: ['a'],
  title: 'In praise of the narrow office',
};
