interface Row {
  id: number;
  note: string;
}

const row: Row = {
  id: 3,
  note: 'Works well, but the cable is too short. Delivery was fast and the driver was friendly.',
  createdAt: new Date('2023-10-26T11:34:47.884Z'),
  updatedAt: new Date('2024-01-27T17:14:46.351Z'),
  level: 'low',
  size: 1,
};
