import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const timestamp = defineMeaning({
  id: 'date.timestamp',
  title: 'an instant',
  gives: 'instant',
  names: phrases(`
    timestamp; occurred at; occurred on; happened at; event time; event timestamp; event date time;
    log time; = time; = at; = when; date time; = instant; = now; unix time; unix timestamp; epoch;
    epoch time; = moment; block time; trade time; executed at; emitted at; server time; client time;
    local time; system time; current time; clock time; recorded on; time utc; message time; time local;
    = datetime; played at; scored at; reading time stamp; tick time; sample time
  `),
  aliases: phrases(`
    date-time; datetime; date.anytime; date.between; iso-date-time; date.betweens
  `),
  generate: draw => draw.now - Math.floor(draw.random.real() * draw.random.real() * 30 * 86_400_000),
  examples: [
    'Event.timestamp: number',
    'LogEntry.ts: string',
    'AuditEvent.occurredAt: Date',
    'Tick.time: number',
    'log.event_time: Date',
  ],
});
