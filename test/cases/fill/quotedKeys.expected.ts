const headers: { 'content-type': string; 'x-request-id': string; host: string } = {
  'content-type': 'text/plain',
  'x-request-id': 'bee39c7c-f59a-4ab6-87e7-7baa4d8cad7d',
  host: 'api-27.mccarthy-express.example',
};

export {};
