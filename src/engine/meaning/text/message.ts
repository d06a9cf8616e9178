import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSentences } from './phrases';

export const message = defineMeaning({
  id: 'text.message',
  title: 'a message',
  gives: 'text',
  names: phrases(`
    message; = msg; message text; chat message; notification text; last message; message content;
    message|chat message|notification|sms|alert|post|tweet > content;
    message|chat message|notification|sms|alert|tweet > text;
    message|chat message|notification|sms|alert > body; message|chat message|notification > = value; tweet;
    status message; = sms; sms text; notification message; notification body; welcome message; greeting;
    announcement; user message; alert text; alert message; alert body; custom message; popup message;
    push message; toast message; success message; text message; info message; response message;
    = it status text; reply message; invite message; invitation message; contact message; feedback message;
    inquiry; enquiry; = inquiry text; = dm; chat text; = greeting text; confirmation message; bot message;
    = utterance; utterance; = said; message value; away message; office message out; post text;
    status update; = announcement text; caption text; last comment
  `),
  generate: draw => drawSentences(draw, draw.random.int(2, 3)),
  examples: [
    'Chat.message: string',
    'Notification.body: string',
    'message.text: string',
    'sms.msg: string',
    'Alert.message: string',
  ],
});
