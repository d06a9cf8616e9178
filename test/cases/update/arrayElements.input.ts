interface Post {
  title: string;
  tags: string[];
  scores: number[];
}

const post: Post = {
  title: 'Hello',/*|*/
  tags: ['a', 2, 'c'],
  scores: [1, 'two', 3],
};

export {};
