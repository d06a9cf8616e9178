interface Place {
  city: string;
  state: string;
  zip: string;
  country: string;
}

const place: Place = { city: 'Chicago'/*|*/ };

export {};
