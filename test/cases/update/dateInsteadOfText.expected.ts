interface Row {
  createdAt: Date;
  updatedAt: Date;
}

const row: Row = {
  createdAt: new Date('2024-02-01T00:00:00Z'),
  updatedAt: new Date('2024-05-04T05:39:58.467Z'),
};

export {};
