import type { HandWritten } from './handWritten';

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Patients, citizens, drivers. */
export const HEALTH_AND_STATE: readonly HandWritten[] = [
  {
    id: 'fhir patient',
    path: 'test/fixtures/patient.json',
    format: 'json, nested',
    language: 'en',
    write: page => {
      const person = page.person('GB');
      return json({
        resourceType: 'Patient',
        id: page.other('id', 'f001'),
        identifier: [
          {
            use: 'official',
            system: 'https://fhir.nhs.uk/Id/nhs-number',
            value: page.real('uk-nhs', 'compact', 'neutral'),
          },
          {
            type: { text: 'Medical record number' },
            value: page.real('medical-record-number', 'formatted', 'neutral'),
          },
        ],
        name: [{ use: 'official', family: person.family, given: [person.given] }],
        telecom: [
          { system: 'phone', value: person.phone, use: 'mobile' },
          { system: 'email', value: person.email },
        ],
        gender: 'female',
        birthDate: person.birthDate,
        address: [{ line: [person.street], city: person.city, postalCode: person.postcode }],
      });
    },
  },
  {
    id: 'lab message',
    path: 'test/data/oru.hl7.txt',
    format: 'text',
    language: 'en',
    write: page => {
      const { raw } = page.person('US');
      const name = page.personal(
        'person-name',
        `${raw.family.toUpperCase()}^${raw.given.toUpperCase()}`,
        'free',
      );
      return `MSH|^~\\&|LAB|HOSP|EHR|HOSP|20240305101112||ORU^R01|${page.other('message id', '000318')}|P|2.5
PID|1||${page.real('medical-record-number', 'compact', 'free')}^^^HOSP^MR||${name}||${page.personal('birth-date', raw.birthDate.replaceAll('-', ''), 'free')}|F
OBX|1|NM|2345-7^GLUCOSE^LN||${page.other('measure', '98', 'free')}|mg/dL|70-99|N|||F
`;
    },
  },
  {
    id: 'discharge letter',
    path: 'fixtures/arztbrief.txt',
    format: 'text',
    language: 'de',
    write: page => {
      const person = page.person('DE', 'free');
      return `Arztbrief

Patient: ${person.full}, geb. ${page.personal('birth-date', person.raw.birthDate.split('-').reverse().join('.'), 'free')}
Anschrift: ${person.street}, ${person.postcode} ${person.city}
Versichertennummer: ${page.real('de-kvnr', 'formatted', 'free')}

Befund: ${page.other('calm sentence', 'RR 130/85 mmHg, Puls 72/min, Temp. 36,8 °C.', 'free')}
Medikation: ${page.other('calm sentence', 'Ramipril 5 mg 1-0-1, Simvastatin 20 mg 0-0-1.', 'free')}
`;
    },
  },
  {
    id: 'claims',
    path: 'seeds/claims.ndjson',
    format: 'ndjson',
    language: 'en',
    write: page =>
      `${[1, 2, 3]
        .map(at => {
          const person = page.person('US');
          return JSON.stringify({
            claimId: page.other('claim id', page.random.fill('CLM-2024-######')),
            member: {
              firstName: person.given,
              lastName: person.family,
              dob: person.birthDate,
              healthInsuranceNumber: page.real('health-insurance-number'),
            },
            icd10: page.other('diagnosis', ['E11.9', 'I10', 'J45.909'][at - 1]!),
            npi: page.other('provider number', '1467560003'),
            billed: 240.5,
          });
        })
        .join('\n')}\n`,
  },
  {
    id: 'citizens of the north',
    path: 'db/medborgare.sql',
    format: 'sql, postgres',
    language: 'sv',
    write: page => {
      const row = (): string => {
        const person = page.person('SE');
        return `('${page.real('se-personnummer')}', '${person.given}', '${person.family}', '${person.street}', '${person.postcode}', '${person.city}')`;
      };
      return `BEGIN;\nINSERT INTO medborgare (personnummer, fornamn, efternamn, gatuadress, postnr, ort)\nVALUES ${row()},\n       ${row()};\nCOMMIT;\n`;
    },
  },
  {
    id: 'fleet',
    path: 'fixtures/fleet.yaml',
    format: 'yaml',
    language: 'en',
    write: page => {
      const person = page.person('GB');
      return `vehicles:
  - vin: ${page.real('vin')}
    model: ${page.other('product like a name', 'Ford Transit Custom')}
    licensePlate: "${page.real('licence-plate')}"
    mileage: 48211
    driver:
      name: ${person.full}
      licenceNumber: ${page.real('driving-licence')}
      phone: "${person.phone}"
    lastPosition:
      latitude: ${page.personal('coordinates', `52.${page.random.fill('######')}`)}
      longitude: ${page.personal('coordinates', `-1.${page.random.fill('######')}`)}
`;
    },
  },
  {
    id: 'passport scan',
    path: 'src/ocr/__snapshots__/scan.test.ts.snap',
    format: 'vitest snapshot',
    language: 'en',
    write: page => `// Vitest Snapshot v1, https://vitest.dev/guide/snapshot.html

exports[\`scan > reads both lines 1\`] = \`
"${page.real('passport-mrz', 'formatted', 'free')}"
\`;
`,
  },
  {
    id: 'declaration',
    path: 'fixtures/dichiarazione.xml',
    format: 'xml',
    language: 'it',
    write: page => {
      const person = page.person('IT');
      return `<?xml version="1.0"?>
<dichiarazione anno="2023" protocollo="${page.other('protocol', '24031810554477120')}">
  <contribuente>
    <codiceFiscale>${page.real('it-codice-fiscale')}</codiceFiscale>
    <cognome>${person.family}</cognome>
    <nome>${person.given}</nome>
    <dataNascita>${person.birthDate}</dataNascita>
    <residenza cap="${person.postcode}" comune="${person.city}">${person.street}</residenza>
  </contribuente>
  <importo valuta="EUR">1532,00</importo>
</dichiarazione>
`;
    },
  },
  {
    id: 'school register',
    path: 'test/fixtures/uczniowie.csv',
    format: 'csv, semicolon',
    language: 'pl',
    write: page => {
      const row = (): string => {
        const person = page.person('PL');
        return [
          person.family,
          person.given,
          page.real('pl-pesel'),
          person.birthDate,
          page.other('class', '3b'),
          person.phone,
        ].join(';');
      };
      return `nazwisko;imie;pesel;data_urodzenia;klasa;telefon_opiekuna\n${row()}\n${row()}\n`;
    },
  },
  {
    id: 'household',
    path: 'data/foyer.json',
    format: 'json',
    language: 'fr',
    write: page => {
      const person = page.person('FR');
      return json({
        dossier: page.other('file number', '75-2024-000318'),
        allocataire: {
          nom: person.family,
          prenom: person.given,
          nir: page.real('fr-nir', 'compact'),
          naissance: { date: person.birthDate, commune: 'Nantes' },
        },
        adresse: { voie: person.street, codePostal: person.postcode, ville: person.city },
        quotientFamilial: 812,
      });
    },
  },
  {
    id: 'family tree',
    path: 'examples/tree.ged.txt',
    format: 'text',
    language: 'en',
    write: page => {
      const person = page.person('US', 'free');
      return `0 HEAD
1 GEDC
2 VERS 5.5.1
0 @I1@ INDI
1 NAME ${page.personal('person-name', `${person.raw.given} /${person.raw.family}/`, 'free')}
1 SEX F
1 EMAIL ${person.email}
0 TRLR
`;
    },
  },
  {
    id: 'resident of korea',
    path: 'src/mocks/handlers.ts',
    format: 'typescript',
    language: 'ko',
    write: page => {
      const person = page.person('KR');
      return `export const handlers = [
  http.get('/api/member', () =>
    HttpResponse.json({
      memberNo: ${page.other('member number', '20240318')},
      성명: '${person.full}',
      주민등록번호: '${page.real('kr-rrn')}',
      휴대폰: '${person.phone}',
      주소: '${person.street}',
    }),
  ),
];
`;
    },
  },
  {
    id: 'resident of japan',
    path: 'fixtures/会員.json',
    format: 'json',
    language: 'ja',
    write: page => {
      const person = page.person('JP');
      return json({
        会員番号: page.other('member number', 'M-00318'),
        氏名: person.full,
        電話番号: person.phone,
        メール: person.email,
        住所: person.street,
        郵便番号: person.postcode,
        マイナンバー: page.real('jp-my-number', 'compact'),
      });
    },
  },
  {
    id: 'onboarding in india',
    path: 'test/kyc.test.js',
    format: 'test file',
    language: 'en',
    write: page => {
      return `test('kyc is stored', async () => {
  const response = await request(app).post('/kyc').send({
    aadhaarNumber: '${page.real('in-aadhaar', 'compact')}',
    panNumber: '${page.real('in-pan')}',
    ifsc: '${page.other('branch code', 'HDFC0001234')}',
    accountNumber: '${page.real('bank-account-number')}',
  });
  expect(response.status).toBe(${page.other('status', '201')});
});
`;
    },
  },
];
