interface Row {
  id: number;
  city: string;
}

const row: Row = {
  id: 3,/*|*/
  city: { name: 'Chicago', state: 'Illinois' },
};

export {};
