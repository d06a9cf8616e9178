interface Company {
  name: string;
  domain: string;
  email: string;
}

const company: Company = {
  name: 'Blue Otter Ltd',
  domain: 'blue-otter-ltd.example',
  email: 'info@blue-otter-ltd.example',
};
