interface Shop {
  owner: { name: string; contact: { email: string; phones: { label: string; number: string }[] } };
}

const shop: Shop = {
  owner: {
    name: 'Ada Lovelace',
    contact: {
      phones: [
        { label: 'home', number: '555-0100' }, // old
        { label: 'work', number: '+1 407 555 0132' },
      ],
      email: 'ada.lovelace@example.net',
    },
  },
};

export {};
