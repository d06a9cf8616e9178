import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { eventVerbs, resources } from './tables/names';

export const queue = defineMeaning({
  id: 'software.queue',
  title: 'a queue or topic',
  gives: 'text',
  names: phrases(`
    queue; queue name; topic name; message topic; kafka topic; = exchange; exchange; routing key;
    message queue; queue|message queue|topic queue|exchange|event bus > = name; subscription name;
    event bus; stream name;
    kafka|mqtt|pubsub|message broker|consumer|subscription|sns|producer|broker > topic; job queue; = queue;
    consumer group; mqtt topic; event stream; delivery stream; dead letter queue; queue url name;
    stream|event stream > = name; channel topic; exchange name; pubsub topic; consumer group id; work queue
  `),
  generate: draw => `${draw.random.pick(resources)}.${draw.random.pick(eventVerbs)}`,
  examples: ['Job.queue: string', 'message.topic_name: string', 'Queue.name: string', 'kafka.topic: string'],
});
