interface Company {
  name: string;
  domain: string;
  email: string;
}

const company: Company = {
  name: 'Blue Otter Ltd',
  domain: 'blue-otter.example',
  email: 'info@blue-otter.example',
};

export {};
