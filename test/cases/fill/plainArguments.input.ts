declare function createUser(firstName: string, email: string, age: number, note?: string): void;

createUser(/*|*/);

export {};
