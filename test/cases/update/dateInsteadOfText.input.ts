interface Row {
  createdAt: Date;
  updatedAt: Date;
}

const row: Row = {
  createdAt: new Date('2024-02-01T00:00:00Z'),/*|*/
  updatedAt: '2024-03-01T00:00:00Z',
};

export {};
