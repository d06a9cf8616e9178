interface Company {
  name: string;
  domain: string;
  email: string;
}

const company: Company = { name: 'Blue Otter Ltd'/*|*/ };

export {};
