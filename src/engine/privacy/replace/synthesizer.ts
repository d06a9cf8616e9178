import type { LocaleTables } from '../../locale/localeTables';
import type { PrivacyKind } from '../definePrivacyKind';
import type { DocumentField } from '../documentField';
import { capitalise, NameMapper } from './nameMapper';
import { NameTables } from './nameTables';
import { foldName } from './normalForms';
import { replaceCode } from './replaceCode';
import { replaceLocalPart } from './replaceEmail';
import { replaceNational, replacers } from './replacers';
import { SecretKey } from './secretKey';

/** A value to be replaced and what is known of its place. */
export interface RealValue {
  readonly kind: PrivacyKind;
  readonly value: string;
  readonly field: DocumentField;
  /**
   * Whether the value must be provably synthetic in itself: names, streets and dates of birth are so only where what
   * identifies their record is reserved.
   */
  readonly isAlone: boolean;
}

/** What replacers work with. */
export interface Synthesis {
  readonly key: SecretKey;
  readonly names: NameMapper;
  readonly tables: NameTables;
}

/**
 * Makes synthetic values of real ones. What a value becomes depends on the secret, its kind and the value alone: not on
 * the file, the other values or the run.
 */
export class Synthesizer {
  private readonly synthesis: Synthesis;

  /** @param locales tables of names and streets; at least one */
  constructor(secret: string, locales: readonly LocaleTables[]) {
    const key = new SecretKey(secret);
    const tables = new NameTables(locales);
    this.synthesis = { key, tables, names: new NameMapper(key, tables) };
  }

  /** The value to write instead; `undefined` where none can stand in its place. */
  replace(real: RealValue): string | undefined {
    const { kind, value, field } = real;
    const text =
      replacers[kind.id]?.(real, this.synthesis) ??
      replaceNational(real, this.synthesis) ??
      replaceCode(kind, value, { key: this.synthesis.key, place: { isNumber: field.type === 'number' } });
    return text === value ? undefined : text;
  }

  /** The name for a word that became another one in an address; the latter with a capital where it is no name of ours. */
  replaceNameAs(word: string, inAddress: string): string {
    const { names } = this.synthesis;
    const roles = ['given', 'family'] as const;
    const role = roles.find(each => foldName(names.map(each, word, true)) === inAddress.toLowerCase());
    return role === undefined ? capitalise(inAddress) : names.map(role, word);
  }

  /** A user name made of a person's names, from the replaced ones. */
  replaceUserName(value: string): string {
    return replaceLocalPart(value, this.synthesis.names, this.synthesis.key);
  }

  /** Initials, with what separates them. */
  replaceInitials(value: string): string {
    return value.replace(/\p{L}/gu, letter => this.synthesis.names.mapInitial(letter));
  }
}
