const KEY = 'id';
const row: { id: number; label: string } = {
  [KEY]: 69965,
  ['label']: 'kept',
};

export {};
