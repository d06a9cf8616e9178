interface Row {
  id: number;
  note: string;
}

const row: Row = { id: 3, note: null/*|*/ };

export {};
