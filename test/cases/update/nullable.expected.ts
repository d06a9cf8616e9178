interface Row {
  id: number;
  note: string;
}

const row: Row = { id: 3, note: 'Works well, but the cable is too short. Delivery was fast and the driver was friendly.' };

export {};
