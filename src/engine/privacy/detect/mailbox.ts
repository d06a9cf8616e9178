import { findRange } from '../definePrivacyKind';
import { email } from '../kinds/email';
import { foldLetters } from './foldLetters';

/** The local part of an e-mail address that may be somebody's, as a name may be found in it. */
export interface Mailbox {
  /** Its parts between dots, hyphens and digits. */
  readonly parts: readonly string[];
  /** Its letters. */
  readonly letters: string;
}

const NONE: readonly Mailbox[] = [];
/** An address of a reserved domain and nothing else, as very many are. */
const EXAMPLE = /^[\w.+-]+@(?:[a-z0-9-]+\.)*example\.(?:com|net|org)$/i;
const NOBODYS = [...email.reserved, ...email.placeholders];

/** The mailboxes of a text that may be somebody's: of no reserved domain and no placeholder. Linear, pure. */
export function findMailboxes(text: string): readonly Mailbox[] {
  if (!text.includes('@') || EXAMPLE.test(text)) return NONE;
  const found: Mailbox[] = [];
  email.find.lastIndex = 0;
  for (let match = email.find.exec(text); match !== null; match = email.find.exec(text)) {
    const [address] = match;
    if (findRange(NOBODYS, address) !== undefined || !email.check(address)) continue;
    const local = foldLetters(address.slice(0, address.indexOf('@')));
    const parts = local.split(/[^a-z]+/).filter(part => part !== '');
    found.push({ parts, letters: parts.join('') });
  }
  return found;
}

/** Letters from which on a word inside of a longer one is no chance. */
const LONG = 4;

/** Whether a word of a name is part of a mailbox: a part of it, behind an initial, at its beginning or its end. */
export function isEchoed(word: string, mailboxes: readonly Mailbox[]): boolean {
  const plain = foldLetters(word).replace(/[^a-z]/g, '');
  const spelt = foldLetters(word, { isSpelt: true }).replace(/[^a-z]/g, '');
  return [plain, spelt].some(
    name =>
      name.length > 2 &&
      mailboxes.some(
        ({ parts, letters }) =>
          parts.some(part => part === name || (name.length >= LONG && part.slice(1) === name)) ||
          (name.length >= LONG && (letters.startsWith(name) || letters.endsWith(name))),
      ),
  );
}
