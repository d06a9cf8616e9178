const point = { x: 1, y: '2'/*|*/ } as const satisfies { x: number; y: number; z: number };

export {};
