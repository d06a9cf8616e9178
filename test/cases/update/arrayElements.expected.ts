interface Post {
  title: string;
  tags: string[];
  scores: number[];
}

const post: Post = {
  title: 'Hello',
  tags: ['a', 'door', 'c'],
  scores: [1, 85, 3],
};

export {};
