import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { logTexts } from './tables/names';

export const logMessage = defineMeaning({
  id: 'software.logMessage',
  title: 'a log message',
  gives: 'text',
  names: phrases(`
    log message; log|log entry|log record|log line|event log|audit log|trace > message; log line;
    log|log entry|log record > = text; log|log entry > body; = log; log text; log|log entry > description;
    console output; build log; event message; = output; output; stdout; raw log; log output; job output;
    command output; test output; log entry; log|log entry > = content; syslog message; audit message
  `),
  generate: draw => `${draw.random.pick(logTexts)} in ${String(draw.random.int(2, 900))} ms`,
  examples: ['LogEntry.message: string', 'job.log_line: string', 'Process.stdout: string'],
});
