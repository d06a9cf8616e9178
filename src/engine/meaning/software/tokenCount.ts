import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const tokenCount = defineMeaning({
  id: 'software.tokenCount',
  title: 'a number of tokens',
  gives: 'number',
  names: phrases(`
    token count; prompt token; completion token; total token; input token; output token; maximum token;
    token limit; tokens used; context length; context window; token usage; tokens; max tokens; cached token;
    reasoning token; context size
  `),
  generate: draw => draw.number({ minimum: 20, maximum: 4000, shape: 'low' }),
  examples: ['Usage.promptTokens: number', 'llm.max_tokens: number', 'Completion.totalTokens: number'],
});
