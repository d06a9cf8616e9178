import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const modelName = defineMeaning({
  id: 'software.modelName',
  title: 'a name of a language model',
  gives: 'text',
  names: phrases(`
    llm model; ai model; model id; language model; embedding model;
    completion|chat completion|llm|assistant|prompt|embedding|ai|inference|chat|llm config|generation|message completion > model;
    llm name; ml model; model version name; base model; llm; model provider name;
    completion|llm > model name
  `),
  generate: draw => draw.random.pick(['small-v2', 'base-v3', 'large-v3', 'mini-v4', 'turbo-v1', 'embed-v2']),
  examples: ['Completion.model: string', 'chat.llm_model: string', 'Embedding.model: string'],
});
