import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { slugNouns } from '../text/tables/words';
import { columns } from './tables/names';

export const jsonText = defineMeaning({
  id: 'software.jsonText',
  title: 'JSON text',
  gives: 'text',
  names: phrases(`
    json; json string; raw json; json data; metadata json; payload; raw payload; = payload; request body;
    response body; raw body; json body; = data; data; raw data; = config json; message payload; event data;
    event payload; = blob; context json; serialized; json payload; serialized data; props json; state json;
    json value; config json; = metadata; metadata; = meta; custom data; additional data; extra data;
    options json; form data; old value; new value; json content; = context; extra; settings json;
    = attributes json; user metadata; = state data; parameters; = params; = arguments; arguments; args;
    = cookies; = snapshot; snapshot; old values; new values; body json; json schema; = schema json;
    input data; output data; result data; = details json
  `),
  aliases: ['json'],
  generate: draw =>
    `{"id":${String(draw.random.int(1, 9999))},"${draw.random.pick(columns)}":"${draw.random.pick(slugNouns)}"}`,
  examples: [
    'Event.payload: string',
    'webhook.request_body: string',
    'Audit.metadata: string',
    'Row.jsonData: string',
  ],
});
