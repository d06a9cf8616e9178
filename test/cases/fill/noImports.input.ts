'use client';

const row: { status: import('./model').Status; note: string } = { note: 'x'/*|*/ };

export {};
