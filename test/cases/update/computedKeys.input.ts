const KEY = 'id';
const row: { id: number; label: string } = {
  [KEY]: 'x',/*|*/
  ['label']: 'kept',
  ['other']: 1,
};

export {};
