const point: { x: number; y: number; z: number } = { x: 1, y: 509, z: 97.37, };

export {};
