import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const test = defineMeaning({
  id: 'flag.test',
  title: 'whether it is an exception, such as a test',
  gives: 'flag',
  names: phrases(`
    test; sandbox; debug; = demo; demo; = mock; test mode; is test; dry run; = beta; beta; experimental;
    prerelease; preview; = internal; internal; debug mode; is demo; test account; verbose; sandbox mode;
    test data; maintenance mode; maintenance; trace; is bot; bot; = bot; robot; is guest; guest; virtual;
    synthetic; system; is system; legacy; temporary; hardcoded; simulated; template; is template;
    is sandbox; built in; pre release; strict; silent; force; is internal; fork; = fork; emergency; foreign
  `),
  generate: draw => draw.random.chance(0.1),
  examples: [
    'Charge.test: boolean',
    'config.debug_mode: boolean',
    'User.isBot: boolean',
    'Release.prerelease: boolean',
  ],
});
