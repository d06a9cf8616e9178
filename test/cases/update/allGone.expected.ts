const row: { id: number; label: string } = { id: 69965, label: 'Active Weather' };

export {};
