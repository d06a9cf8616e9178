const point = { x: 1, y: 509, z: 97.37 } as const satisfies { x: number; y: number; z: number };

export {};
