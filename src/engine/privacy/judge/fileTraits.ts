import { readFieldWords } from '../detect/fieldWords';
import type { DocumentField } from '../documentField';

/** What a document says about where it comes from. */
export interface FileTraits {
  /** Our own marker stands in it. */
  isMarked: boolean;
  /** It says that a generator of made-up data wrote it. */
  isGenerated: boolean;
}

const MARKER = /@fauxture\b[^\n]{0,300}synthetic values/;
const GENERATORS =
  /(?:generated|created|made|produced|seeded|mocked)\s(?:\w+\s){0,3}(?:by|with|using|from|via)\s(?:\w+\s){0,2}(?:faker|mockaroo|chance|casual|bogus|factory ?bot|json-generator|generatedata|falso|synthea)|\b(?:mockaroo\.com|generatedata\.com|json-generator\.com|randomuser\.me|jsonplaceholder)\b|\b(?:fake|dummy|mock|synthetic|fictitious|fictional) (?:test )?(?:data|people|persons|users|customers|records)\b/i;

/** Where a text says what it is: not at the end of a long one. */
const HEAD = 50_000;

/** Looks for such words in comments, and at the head of a document in text and under names that speak of it. */
export function readTraits(field: DocumentField, traits: FileTraits): void {
  const { type } = field;
  if (type !== 'comment' && (field.start >= HEAD || (type !== 'text' && !readFieldWords(field).isRemark)))
    return;
  const text = field.value.slice(0, 2000);
  if (MARKER.test(text)) traits.isMarked = true;
  if (GENERATORS.test(text)) traits.isGenerated = true;
}
