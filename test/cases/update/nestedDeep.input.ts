interface Shop {
  owner: { name: string; contact: { email: string; phones: { label: string; number: string }[] } };
}

const shop: Shop = {
  owner: {
    name: 'Ada Lovelace',/*|*/
    contact: {
      mail: 'ada@example.com',
      phones: [
        { label: 'home', number: '555-0100' }, // old
        { label: 'work', no: '555-0101' },
      ],
    },
  },
};

export {};
