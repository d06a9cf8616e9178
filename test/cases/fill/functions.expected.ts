interface Service {
  name: string;
  load(id: string): Promise<number>;
  onDone: () => void;
}

const service: Service = {
  name: 'users',
  async load() {
    return 1;
  },
  onDone: () => {},
};

export {};
