/** A block of telephone numbers that a regulator keeps for drama and advertising. */
export interface DramaBlock {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Area code without trunk prefix that the block belongs to; none for mobile and non-geographic blocks. */
  readonly areaCode?: string;
  /** Templates for `Stream.fill` of the international number, as people write it. */
  readonly numbers: readonly string[];
}

const UK_AREA_CODES = ['113', '114', '115', '116', '117', '118', '121', '131', '141', '151', '161'];

/** The blocks that numbers are made from. */
export const dramaBlocks: readonly DramaBlock[] = [
  // Ofcom, "Telephone numbers for use in TV and radio drama programmes".
  { country: 'GB', numbers: ['+44 7700 900###', '+44 1632 960###'] },
  { country: 'GB', areaCode: '20', numbers: ['+44 20 7946 0###'] },
  { country: 'GB', areaCode: '28', numbers: ['+44 28 9018 0###'] },
  { country: 'GB', areaCode: '29', numbers: ['+44 29 2018 0###'] },
  { country: 'GB', areaCode: '191', numbers: ['+44 191 498 0###'] },
  ...UK_AREA_CODES.map(areaCode => ({ country: 'GB', areaCode, numbers: [`+44 ${areaCode} 496 0###`] })),
  // ACMA, "Phone numbers for use in TV shows, films and creative works".
  {
    country: 'AU',
    numbers: ['006', '110', '156', '157', '158', '159', '313', '737'].map(end => `+61 491 570 ${end}`),
  },
  ...['2', '3', '7', '8'].map(areaCode => ({
    country: 'AU',
    areaCode,
    numbers: [`+61 ${areaCode} 5550 ####`, `+61 ${areaCode} 7010 ####`],
  })),
  // ARCEP, décision 2018-0881, numéros réservés aux œuvres audiovisuelles.
  { country: 'FR', numbers: ['+33 6 39 98 ## ##'] },
  { country: 'FR', areaCode: '1', numbers: ['+33 1 99 00 ## ##'] },
  { country: 'FR', areaCode: '2', numbers: ['+33 2 61 91 ## ##'] },
  { country: 'FR', areaCode: '3', numbers: ['+33 3 53 01 ## ##'] },
  { country: 'FR', areaCode: '4', numbers: ['+33 4 65 71 ## ##'] },
  { country: 'FR', areaCode: '5', numbers: ['+33 5 36 49 ## ##'] },
  // Bundesnetzagentur, Mitteilung 148/2021, Rufnummern für Medienproduktionen.
  {
    country: 'DE',
    numbers: [
      '+49 171 39200##',
      '+49 176 040690##',
      '+49 152 28817386',
      '+49 152 28895456',
      '+49 152 54599371',
      '+49 172 9925904',
      '+49 172 9968532',
      '+49 172 9973185',
      '+49 172 9973186',
      '+49 172 9980752',
      '+49 174 9091317',
      '+49 174 9464308',
    ],
  },
  { country: 'DE', areaCode: '30', numbers: ['+49 30 23125 ###'] },
  { country: 'DE', areaCode: '69', numbers: ['+49 69 90009 ###'] },
  { country: 'DE', areaCode: '40', numbers: ['+49 40 66969 ###'] },
  { country: 'DE', areaCode: '221', numbers: ['+49 221 4710 ###'] },
  { country: 'DE', areaCode: '89', numbers: ['+49 89 99998 ###'] },
  // PTS, "Telefonnummer till böcker och filmer": 070-174 06 05 to 070-174 06 99 and a hundred in each of four cities.
  {
    country: 'SE',
    numbers: ['05', '06', '07', '08', '09', '1#', '2#', '3#', '4#', '5#', '6#', '7#', '8#', '9#'].map(
      end => `+46 70 174 06 ${end}`,
    ),
  },
  { country: 'SE', areaCode: '8', numbers: ['+46 8 465 004 ##'] },
  { country: 'SE', areaCode: '31', numbers: ['+46 31 390 06 ##'] },
  { country: 'SE', areaCode: '40', numbers: ['+46 40 628 04 ##'] },
  { country: 'SE', areaCode: '980', numbers: ['+46 980 31 92 ##'] },
  // ComReg: (020) 91x.
  { country: 'IE', numbers: ['+353 20 91# ####'] },
];

/** Countries of the North American Numbering Plan with the area codes to take where the caller knows none. */
export const northAmericanAreaCodes: Readonly<Record<string, readonly string[]>> = {
  US: [
    '202',
    '206',
    '212',
    '303',
    '312',
    '404',
    '415',
    '503',
    '512',
    '602',
    '612',
    '617',
    '702',
    '713',
    '718',
    '919',
  ],
  CA: ['204', '403', '416', '418', '506', '514', '604', '613', '709', '780', '902'],
  AG: ['268'],
  AI: ['264'],
  AS: ['684'],
  BB: ['246'],
  BM: ['441'],
  BS: ['242'],
  DM: ['767'],
  DO: ['809'],
  GD: ['473'],
  GU: ['671'],
  JM: ['876'],
  KN: ['869'],
  KY: ['345'],
  LC: ['758'],
  MP: ['670'],
  MS: ['664'],
  PR: ['787'],
  SX: ['721'],
  TC: ['649'],
  TT: ['868'],
  VC: ['784'],
  VG: ['284'],
  VI: ['340'],
};

/** Territories that use another country's plan and its blocks. */
export const planOwners: Readonly<Record<string, string>> = {
  GG: 'GB',
  IM: 'GB',
  JE: 'GB',
  CC: 'AU',
  CX: 'AU',
};

/** The reserved blocks as patterns of international digits (no plus), and by whose word. */
export const dramaPatterns: readonly { readonly digits: RegExp; readonly reason: string }[] = [
  {
    digits: /^1(?!8(?:00|33|44|55|66|77|88))[2-9]\d\d55501\d\d$|^18005550199$/,
    reason: 'kept for fiction by the North American Numbering Plan (555-01xx)',
  },
  {
    digits:
      /^44(?:7700900|1632960|2079460|1(?:1[3-8]|[2-6]1)4960|1914980|2890180|2920180|8081570|9098790|3069990)\d{3}$/,
    reason: 'kept for drama by Ofcom',
  },
  {
    digits: /^61(?:[2378](?:5550|7010)\d{4}|491570(?:006|110|15[6-9]|313|737))$/,
    reason: 'kept for creative works by the ACMA',
  },
  {
    digits: /^33(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
    reason: 'kept for audiovisual works by ARCEP',
  },
  {
    digits:
      /^49(?:(?:3023125|6990009|4066969|2214710|8999998)\d{3}|(?:17139200|176040690)\d\d|152(?:28817386|28895456|54599371)|172(?:9925904|9968532|997318[56]|9980752)|174(?:9091317|9464308))$/,
    reason: 'kept for media productions by the Bundesnetzagentur',
  },
  {
    digits: /^46(?:701740(?:60[5-9]|6[1-9]\d)|(?:8465004|3139006|4062804|9803192)\d\d)$/,
    reason: 'kept for fiction by PTS',
  },
  {
    digits: /^3532091\d{5}$/,
    reason: 'kept for drama by ComReg',
  },
];

const anyDrama = new RegExp(dramaPatterns.map(({ digits }) => digits.source).join('|'));

/** Whether international digits (no plus) are of a block that is kept for drama. */
export function isForDrama(digits: string): boolean {
  return anyDrama.test(digits);
}
