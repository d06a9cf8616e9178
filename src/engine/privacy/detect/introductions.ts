/** How letters and talks address people and how people name themselves, right before a name. */
const INTRODUCTION = [
  'dear',
  "(?:my name is|this is|i am|i'm)",
  '(?:yours sincerely|kind regards|best regards|sincerely),?',
  'sehr geehrte[r]? (?:frau|herr)n?',
  'liebe[r]?',
  '(?:mein name ist|ich hei(?:ß|ss)e|name:)',
  '(?:ch[eè]re?|madame|monsieur)',
  "(?:je m['’]appelle|je suis|nous soussign[ée]s)",
  '(?:estimad[oa]|querid[oa]|se[ñn]ora?|don|do[ñn]a)',
  '(?:soy|me llamo|mi nombre es)',
  '(?:gentile|egregio|caro|cara|signora?)',
  '(?:mi chiamo|sono)',
  '(?:beste|geachte(?: heer| mevrouw)?|mevrouw|mijn naam is|ik ben|ik heet)',
  '(?:prezad[oa](?:\\(a\\))?|car[oa]|senhora?|meu nome [ée]|me chamo|sou)',
  '(?:hej|hei|hallo|hello|hi|hola|ol[áa]|ciao|bonjour),?',
  '(?:jag heter|jeg heter|mit navn er|mitt namn [äa]r|mitt navn er)',
  '(?:k[æj]{1,2}re|b[äa]sta)',
  '(?:nimeni on|hyv[äa]|arvoisa)',
  '(?:szanown[yae] panie?i?(?:\\/pani)?|drog[ia]|nazywam si[ęe]|pan(?:i)?(?:\\/pani)?)',
  '(?:patient(?:in|en)?|paziente|paciente|customer|kunde|kundin|client|caller|applicant|employee|mr|mrs|ms|miss|dr|prof|herrn?|frau|mme|m|sr|sra)\\.?:?',
].join('|');

const LATIN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${INTRODUCTION}) {1,2}(?:(?:mr|mrs|ms|miss|dr|prof|herrn?|frau|mme|m|sr|sra)\.? )?`,
  'giu',
);
const NAME =
  /^\p{Lu}[\p{L}'’-]{1,30}(?: (?:v[ao]n|der?|den|la|di|da|dos?|del|af|el|bin|ter|te|zu|y|e)){0,3}(?: \p{Lu}[\p{L}'’-]{1,30}){1,2}(?![\p{L}\p{N}])/u;
/** Of China, Japan and Korea: the word stands behind the name, or before it as a label. */
const ASIAN =
  /(?<![\p{Script=Han}\p{Script=Hangul}])([\p{Script=Han}々]{1,4}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4}|\p{Script=Hangul}{2,4})(?= ?(?:様|さん|님|先生|女士|小姐)(?![\p{L}]{6}))|(?<=(?:联系人|收件人|姓名|氏名|お名前|이름|성명|고객명|聯絡人)[:： ]{1,2})[\p{Script=Han}\p{Script=Hangul}々]{2,5}(?:[ \u3000][\p{Script=Han}々]{1,4})?/gu;

/** The names of people that a text introduces, with their places. Linear, pure. */
export function findIntroduced(text: string): { readonly start: number; readonly value: string }[] {
  const found: { start: number; value: string }[] = [];
  for (const match of text.matchAll(LATIN)) {
    const start = match.index + match[0].length;
    const [value] = NAME.exec(text.slice(start, start + 120)) ?? [];
    if (value !== undefined) found.push({ start, value });
  }
  if (!/[^\0-\x7f]/.test(text)) return found;
  for (const match of text.matchAll(ASIAN)) found.push({ start: match.index, value: match[0] });
  return found;
}
