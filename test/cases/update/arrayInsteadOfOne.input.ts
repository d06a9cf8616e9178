interface Post {
  title: string;
  tags: string[];
}

const post: Post = { title: 'Hello', tags: 'news'/*|*/ };

export {};
