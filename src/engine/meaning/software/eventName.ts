import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { singular } from '../../locale/splitWords';
import { eventVerbs, resources } from './tables/names';

const singularOf = singular;

export const eventName = defineMeaning({
  id: 'software.eventName',
  title: 'a name of an event',
  gives: 'text',
  names: phrases(`
    event name; event type; = event; event; webhook event; event key;
    webhook|analytics|tracking|domain event|audit event|log event|hook|track|analytics event|event message|webhook event|audit|cloud event|outbox > event;
    domain event|audit event|webhook event|analytics event|cloud event|outbox event|event envelope|event message|outbox > = type;
    analytics event|tracking event|domain event > = name; trigger; trigger event; = trigger; webhook topic;
    message type; event code; event action; event category; trigger name; notification type;
    notification event; trigger type; webhook type; signal; = signal; signal name;
    notification|webhook > = type; analytics event name; command type; = hook; payload type; activity type;
    change type; subscribed event; event label; event topic; action kind; audit event type
  `),
  generate: draw => `${singularOf(draw.random.pick(resources))}.${draw.random.pick(eventVerbs)}`,
  examples: [
    'Webhook.event: string',
    'tracking.event_name: string',
    'DomainEvent.type: string',
    'Notification.type: string',
  ],
});
