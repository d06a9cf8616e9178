interface Post {
  title: string;
  tags: string[];
}

const post: Post = { title: 'Hello', tags: ['table', 'door'] };

export {};
