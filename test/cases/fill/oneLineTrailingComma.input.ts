const point: { x: number; y: number; z: number } = { x: 1,/*|*/ };

export {};
