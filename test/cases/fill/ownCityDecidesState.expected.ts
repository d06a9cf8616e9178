interface Place {
  city: string;
  state: string;
  zip: string;
  country: string;
}

const place: Place = { city: 'Chicago', state: 'Illinois', zip: '60602', country: 'United States' };

export {};
