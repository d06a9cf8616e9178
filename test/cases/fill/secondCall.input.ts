declare function createUser(firstName: string, email: string): void;

createUser('Ann', 'ann@example.com');
createUser(/*|*/);

export {};
