import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSentences } from './phrases';

export const comment = defineMeaning({
  id: 'text.comment',
  title: 'a comment',
  gives: 'text',
  names: phrases(`
    comment; comment text; comment body; = remark; remark; reply; reply text; response text;
    comment|reply > content; comment|reply > text; comment|reply > body; comment|reply > message;
    customer comment; = feedback; feedback; feedback text; = reaction text; note to seller;
    reviewer comment; comment content; review comment; teacher comment; internal comment; public comment;
    feedback comment; suggestion; complaint; complaint text; = opinion; testimonial; testimonial text;
    testimonial > content; testimonial > = text; testimonial > = body; user feedback; critique; = retort
  `),
  generate: draw => drawSentences(draw, draw.random.int(2, 3)),
  examples: ['Comment.text: string', 'Post.comment: string', 'reply.body: string', 'Survey.feedback: string'],
});
