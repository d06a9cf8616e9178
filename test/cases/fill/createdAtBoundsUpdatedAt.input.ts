interface Row {
  id: number;
  createdAt: string;
  updatedAt: string;
}

const row: Row = { id: 7, createdAt: '2024-12-30T08:00:00Z'/*|*/ };

export {};
