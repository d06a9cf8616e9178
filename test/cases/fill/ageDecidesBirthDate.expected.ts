interface Person {
  age: number;
  birthDate: string;
}

const person: Person = { age: 30, birthDate: '1994-02-09' };

export {};
