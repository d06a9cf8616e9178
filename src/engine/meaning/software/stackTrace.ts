import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { slugNouns } from '../text/tables/words';
import { errorTexts, functionNames } from './tables/names';

export const stackTrace = defineMeaning({
  id: 'software.stackTrace',
  title: 'a stack trace',
  gives: 'text',
  names: phrases(`
    stack trace; stack; stacktrace; trace back; traceback; error stack; = backtrace; call stack;
    component stack; exception stack; trace line; stack line; = trace text
  `),
  generate: draw => {
    const file = `/app/src/${draw.random.pick(slugNouns)}.js`;
    const [line, column] = [draw.random.int(4, 420), draw.random.int(3, 60)];
    return `Error: ${draw.random.pick(errorTexts)}\n    at ${draw.random.pick(functionNames)} (${file}:${String(line)}:${String(column)})`;
  },
  examples: ['LogEntry.stackTrace: string', 'error.stack: string', 'crash.trace_back: string'],
});
