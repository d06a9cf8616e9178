interface Person {
  age: number;
  birthDate: string;
}

const person: Person = { age: 30/*|*/ };

export {};
