/** What people of a country are made of: parts, never whole persons. Marks of templates as in {@link Random.fill}. */
export interface Country {
  readonly code: string;
  readonly language: string;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly streets: readonly string[];
  /** `{s}` street, `{n}` number. */
  readonly address: string;
  readonly places: readonly (readonly [city: string, postcode: string])[];
  readonly mail: readonly string[];
  /** As written at home, and with the country's code. */
  readonly phones: readonly (readonly [home: string, abroad: string])[];
  /** Family name first. */
  readonly isFamilyFirst?: boolean;
  /** For mail addresses, where names are not in Latin letters. */
  readonly latin?: readonly (readonly [given: string, family: string])[];
}

const words = (text: string): string[] => text.split(' ');

export const COUNTRIES: readonly Country[] = [
  {
    code: 'US',
    language: 'en',
    given: words('Megan Tyler Brianna Marcus Heather Curtis Danielle Trevor Latoya Wesley'),
    family: words('Kowalczyk Hendricks Castellano Whitfield Okafor Lindgren Prescott Delgado Rasmussen Boyd'),
    streets: ['Maple Ridge Dr', 'N Hawthorne Ave', 'Old Mill Rd', 'W Lexington St', 'Cedar Creek Ln'],
    address: '{n} {s}',
    places: [
      ['Portland', '972%#'],
      ['Tulsa', '741%#'],
      ['Raleigh', '276%#'],
      ['Columbus', '432%#'],
    ],
    mail: ['gmail.com', 'comcast.net', 'yahoo.com', 'outlook.com'],
    phones: [
      ['(503) 2%#-####', '+1 503 2%#-####'],
      ['918-7%#-####', '+1918.7%#.####'],
      ['919.8%#.####', '+19198%#####'],
    ],
  },
  {
    code: 'GB',
    language: 'en',
    given: words('Imogen Callum Harriet Rhys Niamh Alistair Gemma Dominic Freya Gareth'),
    family: words(
      'Ashworth Pemberton Llewellyn Okonkwo Thackeray Sutcliffe Begum Fairbairn Holloway Cartwright',
    ),
    streets: ['Bramley Road', 'Orchard Close', 'Kingsmead Avenue', 'Station Lane', 'Thornfield Crescent'],
    address: '{n} {s}',
    places: [
      ['Leeds', 'LS# %AB'],
      ['Bristol', 'BS# %DN'],
      ['Norwich', 'NR# %JE'],
      ['Cardiff', 'CF24 %PL'],
    ],
    mail: ['btinternet.com', 'hotmail.co.uk', 'gmail.com', 'sky.com'],
    phones: [
      ['0794% ######', '+44 794% ######'],
      ['0778% ######', '+44778%######'],
      ['0113 24% ####', '+44 113 24% ####'],
    ],
  },
  {
    code: 'DE',
    language: 'de',
    given: words('Anke Thorsten Ulrike Matthias Friederike Holger Sabrina Jürgen Katrin Bernd'),
    family: words(
      'Brinkmann Oberländer Schäfers Wendt Kleinschmidt Hagedorn Pfeiffer Lüdtke Reinholz Siebert',
    ),
    streets: ['Lindenstraße', 'Am Mühlbach', 'Goethestr.', 'Hauptstraße', 'Birkenweg'],
    address: '{s} {n}',
    places: [
      ['Hannover', '30%##'],
      ['Nürnberg', '90%##'],
      ['Bremen', '28%##'],
      ['Münster', '48%##'],
    ],
    mail: ['web.de', 'gmx.de', 't-online.de', 'freenet.de'],
    phones: [
      ['0151 4#######', '+49 151 4#######'],
      ['0176/6#######', '+491766#######'],
      ['0511 3######', '+49 511 3######'],
    ],
  },
  {
    code: 'FR',
    language: 'fr',
    given: words('Solène Baptiste Maëlys Thibault Océane Gaëtan Clémence Loïc Aurore Fabrice'),
    family: words('Lefebvre Marchand Giraud Chevallier Bonnet Perrot Delaunay Rousselot Vasseur Carpentier'),
    streets: [
      'rue des Tilleuls',
      'avenue Jean Jaurès',
      'impasse du Moulin',
      'boulevard Carnot',
      'rue de la Gare',
    ],
    address: '{n} {s}',
    places: [
      ['Nantes', '44#00'],
      ['Lille', '59#00'],
      ['Grenoble', '38#00'],
      ['Rennes', '35#00'],
    ],
    mail: ['orange.fr', 'free.fr', 'laposte.net', 'wanadoo.fr'],
    phones: [
      ['06 1# ## ## ##', '+33 6 1# ## ## ##'],
      ['06.7#.##.##.##', '+3367#######'],
      ['02 40 7# ## ##', '+33 2 40 7# ## ##'],
    ],
  },
  {
    code: 'ES',
    language: 'es',
    given: words('Lucía Rodrigo Begoña Íñigo Rocío Álvaro Nuria Gonzalo Inmaculada Sergio'),
    family: words(
      'Gallardo Arriaga Cifuentes Montalvo Peñalver Quintana Belmonte Escribano Navarrete Lozano',
    ),
    streets: [
      'Calle Mayor',
      'Avda. de la Constitución',
      'Calle del Olmo',
      'Paseo de Gracia',
      'Plaza del Pilar',
    ],
    address: '{s}, {n}',
    places: [
      ['Valencia', '460##'],
      ['Zaragoza', '500##'],
      ['Málaga', '290##'],
      ['Bilbao', '480##'],
    ],
    mail: ['gmail.com', 'hotmail.es', 'yahoo.es', 'telefonica.net'],
    phones: [
      ['61# ## ## ##', '+34 61# ## ## ##'],
      ['65#######', '+3465#######'],
    ],
  },
  {
    code: 'IT',
    language: 'it',
    given: words('Ginevra Lorenzo Martina Edoardo Chiara Ruggero Ilaria Tommaso Federica Davide'),
    family: words('Bianconi Ferrero Marchetti Pellegrini Santoro Zanetti Colombo Gentile Barbieri Moretti'),
    streets: ['Via Garibaldi', 'Corso Vittorio Emanuele', 'Via dei Mille', 'Piazza Dante', 'Via Mazzini'],
    address: '{s}, {n}',
    places: [
      ['Torino', '101##'],
      ['Bologna', '401##'],
      ['Napoli', '801##'],
      ['Verona', '371##'],
    ],
    mail: ['libero.it', 'virgilio.it', 'tiscali.it', 'alice.it'],
    phones: [
      ['347 ### ####', '+39 347 ### ####'],
      ['328#######', '+39328#######'],
    ],
  },
  {
    code: 'NL',
    language: 'nl',
    given: words('Marieke Joost Sanne Thijs Femke Wouter Lotte Bram Anouk Ruben'),
    family: [
      'van der Meulen',
      'Hoekstra',
      'de Graaf',
      'Brouwer',
      'Terpstra',
      'van Leeuwen',
      'Kuipers',
      'Dijkstra',
    ],
    streets: ['Kerkstraat', 'Molenweg', 'Prinsengracht', 'Beatrixlaan', 'Dorpsstraat'],
    address: '{s} {n}',
    places: [
      ['Utrecht', '35%# KL'],
      ['Groningen', '97%# HD'],
      ['Eindhoven', '56%# BT'],
    ],
    mail: ['ziggo.nl', 'kpnmail.nl', 'xs4all.nl', 'hotmail.nl'],
    phones: [
      ['06-2#######', '+31 6 2#######'],
      ['06 4# ## ## ##', '+3164#######'],
    ],
  },
  {
    code: 'BR',
    language: 'pt',
    given: words('Thaís Wagner Juliana Rodrigo Letícia Anderson Camila Everton Priscila Murilo'),
    family: words('Cavalcanti Figueiredo Nogueira Teixeira Guimarães Azevedo Siqueira Moura Batista Peixoto'),
    streets: [
      'Rua das Acácias',
      'Avenida Brasil',
      'Rua Sete de Setembro',
      'Travessa do Carmo',
      'Alameda Santos',
    ],
    address: '{s}, {n}',
    places: [
      ['Curitiba', '80%##-##0'],
      ['Recife', '50%##-##0'],
      ['São Paulo', '01%##-##0'],
    ],
    mail: ['uol.com.br', 'terra.com.br', 'bol.com.br', 'gmail.com'],
    phones: [
      ['(11) 97###-####', '+55 11 97###-####'],
      ['(41) 99%##-####', '+554199%######'],
    ],
  },
  {
    code: 'SE',
    language: 'sv',
    given: words('Linnea Viktor Ebba Gustaf Tuva Rasmus Ylva Axel Sofia Håkan'),
    family: words('Lindqvist Bergström Åkerlund Sandberg Nyström Hedlund Forsberg Öberg Wallin Ekström'),
    streets: ['Storgatan', 'Björkvägen', 'Drottninggatan', 'Kyrkogatan', 'Ringvägen'],
    address: '{s} {n}',
    places: [
      ['Uppsala', '753 %#'],
      ['Malmö', '211 %#'],
      ['Göteborg', '413 %#'],
    ],
    mail: ['telia.com', 'hotmail.se', 'bredband.net', 'gmail.com'],
    phones: [
      ['070-3## ## ##', '+46 70 3## ## ##'],
      ['073-6## ## ##', '+46736######'],
    ],
  },
  {
    code: 'DK',
    language: 'da',
    given: words('Freja Mikkel Signe Rasmus Astrid Kasper Mette Søren Line Jeppe'),
    family: words('Mortensen Bjerregaard Kjær Toft Lauridsen Overgaard Bundgaard Østergaard Juhl Damgaard'),
    streets: ['Vestergade', 'Skovvej', 'Bredgade', 'Nørregade', 'Strandvejen'],
    address: '{s} {n}',
    places: [
      ['Aarhus', '8%##'],
      ['Odense', '5%##'],
    ],
    mail: ['mail.dk', 'hotmail.dk', 'stofanet.dk', 'gmail.com'],
    phones: [
      ['28 ## ## ##', '+45 28 ## ## ##'],
      ['4044####', '+454044####'],
    ],
  },
  {
    code: 'NO',
    language: 'no',
    given: words('Ingrid Sondre Marte Eirik Silje Torstein Guro Håvard Kristin Magnus'),
    family: words('Haugen Solberg Bakken Fjeld Strand Moen Nygård Tveit Lunde Aasen'),
    streets: ['Kongens gate', 'Fjordveien', 'Storgata', 'Bjørnstjerne Bjørnsons gate', 'Solbakken'],
    address: '{s} {n}',
    places: [
      ['Bergen', '50%#'],
      ['Trondheim', '70%#'],
    ],
    mail: ['online.no', 'broadpark.no', 'hotmail.no', 'gmail.com'],
    phones: [
      ['91% ## ###', '+47 91% ## ###'],
      ['481#####', '+47481#####'],
    ],
  },
  {
    code: 'FI',
    language: 'fi',
    given: words('Aino Ville Kaisa Jukka Päivi Antti Sanna Markku Riikka Teemu'),
    family: words('Korhonen Heikkinen Lehtinen Mäkelä Rantanen Salonen Turunen Niemi Laaksonen Hämäläinen'),
    streets: ['Mannerheimintie', 'Koulukatu', 'Rantatie', 'Hämeenkatu', 'Kirkkotie'],
    address: '{s} {n}',
    places: [
      ['Tampere', '33%#0'],
      ['Oulu', '90%#0'],
    ],
    mail: ['elisanet.fi', 'kolumbus.fi', 'suomi24.fi', 'luukku.com'],
    phones: [
      ['040 5######', '+358 40 5######'],
      ['050 3## ####', '+358503######'],
    ],
  },
  {
    code: 'PL',
    language: 'pl',
    given: words('Agnieszka Paweł Małgorzata Krzysztof Zuzanna Łukasz Ewelina Grzegorz Joanna Bartosz'),
    family: words(
      'Wiśniewski Dąbrowski Kamiński Zielińska Szymański Woźniak Kaczmarek Mazur Krawczyk Jabłońska',
    ),
    streets: ['ul. Kościuszki', 'ul. Polna', 'al. Niepodległości', 'ul. Słoneczna', 'ul. Mickiewicza'],
    address: '{s} {n}',
    places: [
      ['Kraków', '31-###'],
      ['Wrocław', '50-###'],
      ['Poznań', '61-###'],
    ],
    mail: ['wp.pl', 'onet.pl', 'interia.pl', 'o2.pl'],
    phones: [
      ['501 ### ###', '+48 501 ### ###'],
      ['608######', '+48608######'],
    ],
  },
  {
    code: 'JP',
    language: 'ja',
    given: ['美咲', '大輔', '陽菜', '健太', '由美子', '拓也'],
    family: ['佐々木', '清水', '長谷川', '石井', '岡田', '藤原'],
    streets: ['神宮前', '西新宿', '北区梅田', '大名'],
    address: '{s}{n}-4-12',
    places: [
      ['渋谷区', '150-####'],
      ['大阪市', '530-####'],
      ['福岡市', '810-####'],
    ],
    mail: ['docomo.ne.jp', 'yahoo.co.jp', 'ezweb.ne.jp', 'nifty.com'],
    phones: [
      ['090-3###-####', '+81 90-3###-####'],
      ['080-5###-####', '+81805#######'],
    ],
    isFamilyFirst: true,
    latin: [
      ['misaki', 'sasaki'],
      ['kenta', 'shimizu'],
      ['yumiko', 'hasegawa'],
    ],
  },
  {
    code: 'KR',
    language: 'ko',
    given: ['서연', '민준', '지훈', '하윤', '도현', '수아'],
    family: ['김', '박', '최', '정', '윤', '한'],
    streets: ['테헤란로', '강남대로', '해운대로', '중앙대로'],
    address: '{s} {n}',
    places: [
      ['서울', '06%##'],
      ['부산', '48%##'],
    ],
    mail: ['naver.com', 'hanmail.net', 'daum.net', 'nate.com'],
    phones: [
      ['010-4###-####', '+82 10-4###-####'],
      ['010-7###-####', '+82107#######'],
    ],
    isFamilyFirst: true,
    latin: [
      ['seoyeon', 'kim'],
      ['minjun', 'park'],
      ['jihoon', 'choi'],
    ],
  },
  {
    code: 'CN',
    language: 'zh',
    given: ['雨婷', '志强', '晓明', '丽华', '建国', '思远'],
    family: ['陈', '刘', '周', '吴', '赵', '黄'],
    streets: ['中山路', '人民南路', '解放大道', '建设街'],
    address: '{s}{n}号',
    places: [
      ['成都市', '6100##'],
      ['武汉市', '4300##'],
      ['广州市', '5106##'],
    ],
    mail: ['qq.com', '163.com', '126.com', 'sina.com'],
    phones: [
      ['138 #### ####', '+86 138 #### ####'],
      ['1591#######', '+861591#######'],
    ],
    isFamilyFirst: true,
    latin: [
      ['yuting', 'chen'],
      ['zhiqiang', 'liu'],
      ['siyuan', 'zhou'],
    ],
  },
];

/** The country whose code or language it is. */
export function findCountry(id: string): Country {
  const found = COUNTRIES.find(({ code, language }) => code === id || language === id);
  if (found === undefined) throw new Error(`There is no country ${id}.`);
  return found;
}
