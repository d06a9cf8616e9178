interface Row {
  level: 'low' | 'high';
  size: 1 | 2;
}

const row: Row = {
  level: 'low',
  size: 1,
  createdAt: new Date('2023-10-26T11:34:47.884Z'),
  updatedAt: new Date('2024-01-27T17:14:46.351Z'),
};
