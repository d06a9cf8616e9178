import type { LocaleTables } from '../../locale/localeTables';
import { foldName, foldUmlauts } from './normalForms';
import { type NameHome, type NameRole, type NameTables, poolOf, type Sex } from './nameTables';
import type { SecretKey } from './secretKey';
import { inCaseOf } from './writtenLike';

/** Letters with which many names begin in every locale. */
const COMMON_INITIALS = 'abcdefghjklmnprst'.split('');

/**
 * Gives names other names of the same role, sex and locale, each for itself and whatever stands around it, so that a
 * name is the same one everywhere. All names of one initial get names of one other initial: initials go along. Names
 * of a table's own initial get different ones, as far as there are as many.
 */
export class NameMapper {
  private readonly initials = new Map<string, string>();
  /** Indexes of a pool's names by their initial, in an order that only the secret tells. */
  private readonly ranked = new Map<string, Map<string, number[]>>();

  constructor(
    private readonly key: SecretKey,
    readonly tables: NameTables,
  ) {
    const ring = COMMON_INITIALS.map(letter => ({ letter, rank: key.streamOf('initial', letter).uint32() }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ letter }) => letter);
    ring.forEach((letter, index) => this.initials.set(letter, ring[(index + 1) % ring.length] ?? letter));
  }

  /** The initial that names of an initial get, in its case; other signs as they are. */
  mapInitial(letter: string): string {
    const fold = foldName(letter).charAt(0);
    if (!/^[a-z]$/.test(fold)) return letter;
    const ring = this.key.streamOf('initial', fold);
    const mapped = this.initials.get(fold) ?? ring.pick(COMMON_INITIALS);
    return letter === letter.toUpperCase() ? mapped.toUpperCase() : mapped;
  }

  /** Whether a word is a name of a role. */
  isName(role: NameRole, word: string): boolean {
    return this.tables.find(role, foldName(word)) !== undefined;
  }

  /**
   * The name for a name, in its case.
   * @param isAscii whether only ASCII letters can be used, as in addresses
   */
  map(role: NameRole, word: string, isAscii = false): string {
    const fold = foldName(word);
    if (fold.length < 2 && /^[a-z]?$/.test(fold)) return this.mapInitial(word);
    const home = this.tables.find(role, fold);
    const name = this.place(role, word, home);
    const entry = poolOf(name.locale, role, name.sex).names[this.mapIndex(home, name)];
    if (entry === undefined) return word;
    const isPlain = isAscii || home?.isAscii === true || isOfOtherScript(entry.text, fold);
    return inCaseOf(isPlain ? capitalise(entry.ascii) : entry.text, word);
  }

  private place(role: NameRole, word: string, home: NameHome | undefined): Unplaced {
    const fold = foldName(word);
    const locale = home?.locale ?? this.tables.guessLocale(word);
    return { role, fold, locale, sex: home?.sex ?? this.guessSex(role, fold) };
  }

  private guessSex(role: NameRole, fold: string): Sex {
    if (role === 'family') return 'male';
    return this.key.streamOf('sex', foldUmlauts(fold)).chance(0.5) ? 'female' : 'male';
  }

  private mapIndex(home: NameHome | undefined, name: Unplaced): number {
    const { role, fold, locale, sex } = name;
    const pool = this.rank(locale, role, sex);
    const own = home === undefined ? undefined : poolOf(locale, role, sex).names[home.index];
    const initial = (own === undefined ? fold : own.ascii).charAt(0);
    const target = this.initials.get(initial) ?? this.mapInitial(initial);
    const goals = pool.get(target) ?? [...pool.values()].flat();
    if (home === undefined) return this.key.streamOf(`name ${role}`, foldUmlauts(fold)).pick(goals);
    const rank = (pool.get(initial) ?? []).indexOf(home.index);
    const goal = goals[rank % goals.length] ?? 0;
    return goal === home.index ? (goals[(rank + 1) % goals.length] ?? 0) : goal;
  }

  private rank(locale: LocaleTables, role: NameRole, sex: Sex): Map<string, number[]> {
    // Family names of the two sexes go together, so they are ranked as one.
    const pool = poolOf(locale, role, role === 'family' ? 'male' : sex);
    const known = this.ranked.get(pool.id);
    if (known !== undefined) return known;
    const order = pool.names
      .map((name, index) => ({ index, rank: this.key.streamOf(pool.id, `${name.text} ${index}`).uint32() }))
      .sort((one, other) => one.rank - other.rank);
    const byInitial = new Map<string, number[]>();
    for (const { index } of order) {
      const initial = pool.names[index]?.ascii.charAt(0) ?? '';
      byInitial.set(initial, [...(byInitial.get(initial) ?? []), index]);
    }
    this.ranked.set(pool.id, byInitial);
    return byInitial;
  }
}

interface Unplaced {
  readonly role: NameRole;
  readonly fold: string;
  readonly locale: LocaleTables;
  readonly sex: Sex;
}

/** Whether a name is not written in Latin letters while another one is. */
function isOfOtherScript(name: string, original: string): boolean {
  return /^\p{Script=Latin}*$/u.test(original) && /[^\p{Script=Latin}\s'’.-]/u.test(name);
}

/** A text with its first letter a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
