declare function createUser(firstName: string, email: string, age: number, note?: string): void;

createUser('Kaci', 'kaci.doyle81@example.com', 47);

export {};
