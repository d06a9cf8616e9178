const row: { id: number; label: string } = { a: 1, b: 2/*|*/ };

export {};
