interface Box {
  corner: [x: number, y: number];
  label: string;
}

const box: Box = { corner: [1, 22], label: 'High Mirror' };

export {};
