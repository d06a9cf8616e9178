import { definePrivacyKind } from '../definePrivacyKind';
import { personNameWords } from '../personNameWords';

/** A word with a capital; a full stop only inside of it, or behind a short one: `J.R.`, `St.`, not the end of a sentence. */
const WORD = String.raw`\p{Lu}(?:[\p{L}'’-]|\.(?=\p{L})|\.(?<=(?<!\p{L})\p{L}{1,2}\.)){0,30}`;
const ASIAN = String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]`;

/** One to five words, each with a capital where its script has them; `van`, `de la` and the like as they are. */
const FIND = new RegExp(
  [
    String.raw`^\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}[\p{L}'’. -]{1,40}$`,
    String.raw`(?<![\p{L}\d])${WORD}(?: (?:${WORD}|v[ao]n|der?|den|la|di|da|dos?|del|af|el|bin|ter|te|zu|y|e)){0,5}(?![\p{L}\d])`,
    String.raw`^${ASIAN}{1,6}(?:[ ・·]${ASIAN}{1,12})?$`,
  ].join('|'),
  'gu',
);

export const personName = definePrivacyKind({
  id: 'person-name',
  title: 'name of a person',
  group: 'identity',
  evidence: 'record',
  find: FIND,
  prose: /\p{Lu}\p{Ll}.* \p{Lu}\p{Ll}|[\p{Script=Han}\p{Script=Hangul}]/u,
  check: value =>
    (value.length > 1 || /[\p{Script=Han}\p{Script=Hangul}]/u.test(value)) && value.length <= 70,
  words: personNameWords,
  notWords: [
    'company',
    'organization',
    'product',
    'file',
    'host',
    'domain',
    'event',
    'table',
    'column',
    'class',
    'package',
  ],
  reserved: [
    {
      pattern:
        /\b(?:Doe|Mustermann|Musterfrau|Bloggs|Testperson|Beispiel|Exemple|Ejemplo)$|^(?:Doe|Mustermann|Mustermann),? /i,
      reason: 'a name that custom keeps for nobody',
    },
  ],
  placeholders: [
    {
      pattern:
        /\b(?:test|tester|testing|user|username|admin|administrator|example|sample|demo|dummy|fake|foo|bar|baz|guest|customer|client|name|first|last|anonymous|unknown|nobody|someone|system|lorem|ipsum|null|none|updated|original|new|my|your|some|the|shop|store|acme|inc|ltd|llc|gmbh|corp|company|team|group|bank|university|school|hospital|hotel|services|solutions|systems|technologies|foundation|freight|logistics|studio|industries|holdings|international|partners|agency|department|office|project|order|product|plan|widget)\b/i,
      reason: 'words that people take for examples, not a name',
    },
    {
      pattern:
        /^(?:John|Jane|Jack|Janet|Joe|Jon) (?:Doe|Smith|Public|Q\.? Public)$|^(?:Jean|Marie) Dupont$|^Mario Rossi$|^Juan P[eé]rez$|^Jan (?:Jansen|Kowalski|Novak)$|^(?:Alice|Bob|Carol|Dave|Eve|Mallory|Charlie|John|Jane)$|^(?:Tony Stark|Bruce Wayne|Peter Parker|Clark Kent|Harry Potter|Homer Simpson|Luke Skywalker|Ada Lovelace|Grace Hopper|Alan Turing|Sherlock Holmes|James Bond|Donald Duck|Mickey Mouse)$|^(?:张三|李四|王五|山田太郎|山田 太郎|홍길동)$/i,
      reason: 'a name that people take for examples',
    },
  ],
  generate: random => {
    const given = random.pick([
      'Jane',
      'John',
      'Alex',
      'Kim',
      'Robin',
      'Sam',
      'Chris',
      'Toni',
      'Jamie',
      'Noor',
    ]);
    const middle = random.characters(1, 'ABCDEFGHIJKLMNOPRSTVW');
    return `${given} ${middle}. ${random.pick(['Doe', 'Bloggs', 'Mustermann'])}`;
  },
  examples: {
    real: [['Margaret', 'Okonkwo'].join(' '), ['Jürgen', 'van der', 'Meer'].join(' ')],
    synthetic: ['Jane Doe', 'Erika Mustermann', 'Joe Bloggs'],
    ignored: ['Order received', 'Blue Suede Shoes'],
  },
});
