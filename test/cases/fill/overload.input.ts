declare function at(when: Date): void;
declare function at(year: number, month: number): void;

at(2024/*|*/);

export {};
