interface Row {
  level: 'low' | 'high';
  size: 1 | 2;
}

const row: Row = { level: 'low', size: 1 };

export {};
