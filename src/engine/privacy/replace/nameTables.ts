import type { LocaleTables, NameEntry } from '../../locale/localeTables';
import { foldName, foldUmlauts } from './normalForms';

export type NameRole = 'given' | 'family';
export type Sex = 'female' | 'male';

/** Names of one role and sex in one locale. Family names of both sexes are equally many, and go together. */
export interface NamePool {
  readonly id: string;
  readonly names: readonly NameEntry[];
}

/** Where a name stands in the tables. */
export interface NameHome {
  readonly locale: LocaleTables;
  readonly sex: Sex;
  readonly index: number;
  /** It was found in its ASCII form, which is not that of its letters without accents. */
  readonly isAscii: boolean;
}

/** The names of all locales, to be looked up in any way of writing. The first locale that has a name is its home. */
export class NameTables {
  private readonly homes = { given: new Map<string, NameHome>(), family: new Map<string, NameHome>() };
  private readonly byLanguage = new Map<string, LocaleTables>();

  /** @param locales the first one is that of names that no other is likelier for; there must be one */
  constructor(readonly locales: readonly LocaleTables[]) {
    for (const isAscii of [false, true])
      for (const locale of locales) {
        this.addPools(locale, isAscii);
        if (!this.byLanguage.has(locale.language)) this.byLanguage.set(locale.language, locale);
      }
  }

  private addPools(locale: LocaleTables, isAscii: boolean): void {
    for (const role of ['given', 'family'] as const)
      for (const sex of ['female', 'male'] as const)
        for (const [index, entry] of poolOf(locale, role, sex).names.entries()) {
          const fold = isAscii ? entry.ascii : foldName(entry.text);
          const homes = this.homes[role];
          if (!homes.has(fold)) homes.set(fold, { locale, sex, index, isAscii });
        }
  }

  /** Where a name stands, by its folded form. */
  find(role: NameRole, fold: string): NameHome | undefined {
    return this.homes[role].get(fold) ?? this.homes[role].get(foldUmlauts(fold));
  }

  /** The locale that a name is likely of which is in none, by its letters. */
  guessLocale(word: string): LocaleTables {
    const language = LANGUAGES.find(([pattern]) => pattern.test(word))?.[1] ?? '';
    return this.byLanguage.get(language) ?? (this.locales[0] as LocaleTables);
  }
}

/** Letters that one language has and those before it in the list have not. */
const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/[ąćęłńśźż]/i, 'pl'],
  [/[ãõ]/i, 'pt'],
  [/ñ/i, 'es'],
  [/[æø]/i, 'da'],
  [/å/i, 'sv'],
  [/[äöüß]/i, 'de'],
  [/[èêëîïôûùç]/i, 'fr'],
  [/[áíó]/i, 'es'],
  [/é/i, 'fr'],
];

/** The names of a role and a sex in a locale. */
export function poolOf(locale: LocaleTables, role: NameRole, sex: Sex): NamePool {
  const names = role === 'given' ? locale.firstNames[sex] : locale.lastNames[sex];
  return { id: `${locale.id} ${role} ${sex}`, names };
}
