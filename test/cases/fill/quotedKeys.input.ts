const headers: { 'content-type': string; 'x-request-id': string; host: string } = {
  'content-type': 'text/plain',/*|*/
};

export {};
