import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const logLevel = defineMeaning({
  id: 'software.logLevel',
  title: 'a log level',
  gives: 'text',
  names: phrases(`
    log level; logging level; log|log entry|logger|log record|log line|logging|event log|trace > level;
    log|log entry|log record|log line > severity; = lvl; verbosity; = level name; log severity; level name;
    log verbosity; min level; = loglevel; logging verbosity; console level
  `),
  generate: draw => draw.random.pick(['debug', 'info', 'info', 'info', 'warn', 'error']),
  examples: ['LogEntry.level: string', 'config.log_level: string', 'log.severity: string'],
});
