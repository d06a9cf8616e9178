/** How the fields of a person are called, in the order of {@link PARTS}. */
export interface PersonKeys {
  readonly language: string;
  readonly sets: readonly (readonly string[])[];
}

/** What each name of a set is for. */
export const PARTS = [
  'given',
  'family',
  'email',
  'phone',
  'street',
  'postcode',
  'city',
  'birthDate',
] as const;

const words = (text: string): string[] => text.split(' ');

/** Names of real schemas of each language. */
export const PERSON_KEYS: readonly PersonKeys[] = [
  {
    language: 'en',
    sets: [
      words('firstName lastName email phone street zip city dateOfBirth'),
      words('first_name last_name email_address phone_number address_line_1 postal_code city dob'),
      words('givenName familyName emailAddress mobilePhone streetAddress postcode town birthDate'),
    ],
  },
  {
    language: 'de',
    sets: [
      words('vorname nachname email telefon strasse plz ort geburtsdatum'),
      words('Vorname Name E-Mail Telefonnummer Straße PLZ Stadt Geburtstag'),
    ],
  },
  {
    language: 'fr',
    sets: [
      words('prenom nom courriel telephone adresse code_postal ville date_naissance'),
      words('prénom nomFamille email téléphone rue codePostal commune dateDeNaissance'),
    ],
  },
  {
    language: 'es',
    sets: [
      words('nombre apellidos correo telefono direccion codigo_postal ciudad fecha_nacimiento'),
      words('nombre apellido email movil calle cp localidad fechaNacimiento'),
    ],
  },
  {
    language: 'it',
    sets: [
      words('nome cognome email telefono indirizzo cap citta data_nascita'),
      words('nome cognome posta cellulare via cap comune dataDiNascita'),
    ],
  },
  {
    language: 'nl',
    sets: [words('voornaam achternaam email telefoon straat postcode woonplaats geboortedatum')],
  },
  {
    language: 'pt',
    sets: [
      words('nome sobrenome email telefone endereco cep cidade data_nascimento'),
      words('primeiroNome sobrenome email celular logradouro cep municipio dataNascimento'),
    ],
  },
  {
    language: 'sv',
    sets: [
      words('förnamn efternamn epost telefon gatuadress postnummer ort födelsedatum'),
      words('fornamn efternamn epost mobil adress postnr stad fodelsedatum'),
    ],
  },
  { language: 'da', sets: [words('fornavn efternavn email telefon adresse postnummer by fødselsdato')] },
  {
    language: 'no',
    sets: [words('fornavn etternavn epost telefon adresse postnummer poststed fodselsdato')],
  },
  {
    language: 'fi',
    sets: [words('etunimi sukunimi sahkoposti puhelin katuosoite postinumero kaupunki syntymaaika')],
  },
  {
    language: 'pl',
    sets: [
      words('imie nazwisko email telefon ulica kod_pocztowy miasto data_urodzenia'),
      words('imię nazwisko email telefon adres kodPocztowy miejscowość dataUrodzenia'),
    ],
  },
  {
    language: 'ja',
    sets: [
      words('名 姓 メールアドレス 電話番号 住所 郵便番号 市区町村 生年月日'),
      words('first_name last_name mail tel address zip city birthday'),
    ],
  },
  {
    language: 'ko',
    sets: [
      words('이름 성 이메일 전화번호 주소 우편번호 도시 생년월일'),
      words('firstName lastName email phone address zipCode city birthDate'),
    ],
  },
  {
    language: 'zh',
    sets: [
      words('名 姓 邮箱 手机号 地址 邮编 城市 出生日期'),
      words('given_name surname email mobile address postcode city birthday'),
    ],
  },
];

/** Names for a whole name, for records that have no parts. */
export const FULL_NAME_KEYS: Readonly<Record<string, readonly string[]>> = {
  en: ['fullName', 'name', 'customer_name', 'patientName', 'displayName', 'cardholder', 'recipient'],
  de: ['name', 'kontoinhaber', 'ansprechpartner', 'patient'],
  fr: ['nom_complet', 'titulaire', 'nomClient'],
  es: ['nombre_completo', 'titular', 'cliente'],
  it: ['nominativo', 'intestatario'],
  nl: ['naam', 'contactpersoon'],
  pt: ['nome_completo', 'titular'],
  sv: ['namn', 'kontaktperson'],
  da: ['navn', 'kontaktperson'],
  no: ['navn', 'kontaktperson'],
  fi: ['nimi', 'yhteyshenkilö'],
  pl: ['imie_i_nazwisko', 'klient'],
  ja: ['氏名', '名前'],
  ko: ['성명', '고객명'],
  zh: ['姓名', '联系人'],
};
