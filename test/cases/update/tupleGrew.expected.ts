interface Box {
  corner: [number, number, number];
}

const box: Box = { corner: [1, 2, 2] };

export {};
