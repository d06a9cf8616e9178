enum Level {
  Low,
  High,
}
class Token {
  private secret = 1;
  constructor(readonly text: string) {}
}

const row: { level: Level; token: Token; name: string } = {
  name: 'x',/*|*/
};

export {};
