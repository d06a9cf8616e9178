interface Row {
  level: 'low' | 'high';
  size: 1 | 2;
}

const row: Row = { level: 'medium', size: 3/*|*/ };

export {};
