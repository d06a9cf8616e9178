enum Level {
  Low,
  High,
}
class Token {
  private secret = 1;
  constructor(readonly text: string) {}
}

const row: { level: Level; token: Token; name: string } = {
  name: 'x',
  level: Level.Low,
  token: new Token(
    'Two seats near the window, if possible. Please call before delivery. Please leave the package at the side door. We will follow up with the customer next week.',
  ),
};

export {};
