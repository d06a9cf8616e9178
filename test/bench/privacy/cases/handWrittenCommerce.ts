import type { HandWritten } from './handWritten';

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Shops, banks, customers. */
export const COMMERCE: readonly HandWritten[] = [
  {
    id: 'payment customer cassette',
    path: 'spec/cassettes/create_customer.json',
    format: 'cassette, nock',
    language: 'en',
    write: page => {
      const person = page.person('US');
      return json({
        request: { method: 'POST', uri: 'https://api.payments.internal/v1/customers' },
        response: {
          status: 200,
          headers: {
            'Request-Id': [page.other('request id', 'req_8sKdj2LqPzT0a1')],
            Date: ['Tue, 05 Mar 2024 10:11:12 GMT'],
          },
          body: {
            id: page.other('id with a prefix', 'cus_PqT7x0aLkM2nVd'),
            object: 'customer',
            created: 1709633472,
            email: person.email,
            name: person.full,
            phone: person.phoneAbroad,
            address: {
              line1: person.street,
              line2: null,
              city: person.city,
              postal_code: person.postcode,
              country: 'US',
            },
            invoice_prefix: '0A1B2C3D',
            livemode: true,
          },
        },
      });
    },
  },
  {
    id: 'shop order',
    path: 'test/fixtures/order.json',
    format: 'json, nested',
    language: 'en',
    write: page => {
      const person = page.person('GB');
      return json({
        order: {
          id: 450789469123,
          name: '#1001',
          order_number: 1001,
          total_price: '409.94',
          browser_ip: page.real('ipv4'),
          customer: {
            first_name: person.given,
            last_name: person.family,
            email: person.email,
            orders_count: 3,
          },
          shipping_address: {
            name: person.full,
            address1: person.street,
            zip: person.postcode,
            city: person.city,
            phone: person.phone,
            latitude: null,
          },
          line_items: [
            {
              sku: page.other('SKU', 'IPOD2008GREEN'),
              title: page.other('product like a name', 'Jordan Retro Sneaker'),
              vendor: page.other('brand like a name', 'Paul Smith'),
              quantity: 1,
              grams: 567,
              barcode: page.other('EAN', '4006381333931'),
            },
          ],
        },
      });
    },
  },
  {
    id: 'debit mandate',
    path: 'src/testdata/mandate.json',
    format: 'json',
    language: 'de',
    write: page => {
      const person = page.person('DE');
      return json({
        mandatsreferenz: page.other('reference', 'MREF-2024-000318'),
        kontoinhaber: person.full,
        iban: page.real('iban', 'compact'),
        bic: page.real('bic'),
        verwendungszweck: page.other('purpose', 'Rechnung 2024-4471'),
        betrag: 129.9,
        unterzeichnetAm: page.other('date', '2024-02-11'),
      });
    },
  },
  {
    id: 'credit transfer',
    path: 'fixtures/pain001.xml',
    format: 'xml',
    language: 'en',
    write: page => {
      const [debtor, creditor] = [page.person('NL'), page.person('SE')];
      return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03">
  <CstmrCdtTrfInitn>
    <GrpHdr><MsgId>${page.other('message id', 'MSG-20240305-0001')}</MsgId><CreDtTm>2024-03-05T09:30:47</CreDtTm><NbOfTxs>1</NbOfTxs></GrpHdr>
    <PmtInf>
      <Dbtr><Nm>${debtor.full}</Nm></Dbtr>
      <DbtrAcct><Id><IBAN>${page.real('iban', 'compact')}</IBAN></Id></DbtrAcct>
      <CdtTrfTxInf>
        <Amt><InstdAmt Ccy="EUR">1250.00</InstdAmt></Amt>
        <Cdtr><Nm>${creditor.full}</Nm></Cdtr>
        <CdtrAcct><Id><IBAN>${page.real('iban', 'compact')}</IBAN></Id></CdtrAcct>
      </CdtTrfTxInf>
    </PmtInf>
  </CstmrCdtTrfInitn>
</Document>
`;
    },
  },
  {
    id: 'payroll export',
    path: 'seeds/payroll.csv',
    format: 'csv',
    language: 'en',
    write: page =>
      `employee_no,last_name,first_name,ssn,hire_date,routing_number,account_number,gross_pay\n${[1, 2, 3]
        .map(() => {
          const person = page.person('US');
          return `${page.other('employee number', page.random.fill('E%####'))},${person.family},${person.given},${page.real('us-ssn')},${page.other('date', '2019-08-12')},${page.real('us-routing-number')},${page.real('bank-account-number')},${page.other('price', page.random.fill('%###.##'))}`;
        })
        .join('\n')}\n`,
  },
  {
    id: 'bank statement',
    path: 'test/data/statement.txt',
    format: 'text',
    language: 'de',
    write: page => {
      const person = page.person('DE');
      return `Kontoauszug Nr. 3/2024
Kontoinhaber: ${person.full}
IBAN: ${page.real('iban')}
04.03.2024  SEPA-Lastschrift  Stadtwerke          -84,20
05.03.2024  Gutschrift        Bestellung 300412889 +12,00
Neuer Saldo                                       1.204,77
`;
    },
  },
  {
    id: 'crm notes',
    path: 'db/crm_seed.sql',
    format: 'sql, mysql',
    language: 'de',
    write: page => {
      const [one, two] = [page.person('DE'), page.person('FR')];
      return `INSERT INTO \`contacts\` (\`id\`, \`firma\`, \`ansprechpartner\`, \`mail\`, \`tel\`, \`notiz\`) VALUES
(1, 'Halden Bau GmbH', '${one.full}', '${one.workEmail}', '${one.phone}', 'Rückruf am Dienstag'),
(2, 'Velora SARL', '${two.full}', '${two.workEmail}', '${two.phone}', 'privat: ${page.personal('email', two.raw.email, 'free')}');
`;
    },
  },
  {
    id: 'loyalty members',
    path: 'prisma/seed.ts',
    format: 'typescript',
    language: 'es',
    write: page => {
      const person = page.person('ES');
      return `import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

async function main() {
  await prisma.socio.create({
    data: {
      nombre: '${person.given}',
      apellidos: '${person.family}',
      dni: '${page.real('es-dni')}',
      correo: '${person.email}',
      puntos: 1250,
      alta: new Date('2021-04-12'),
    },
  });
}

main().catch(console.error).finally(() => prisma.$disconnect());
`;
    },
  },
  {
    id: 'nota fiscal',
    path: 'tests/fixtures/nota.json',
    format: 'json, nested',
    language: 'pt',
    write: page => {
      const person = page.person('BR');
      return json({
        numero: page.other('invoice number', '000.318.447'),
        emitente: { razaoSocial: 'Tessaro Alimentos Ltda', cnpj: page.real('br-cnpj') },
        destinatario: {
          nome: person.full,
          cpf: page.real('br-cpf'),
          endereco: { logradouro: person.street, municipio: person.city, cep: person.postcode },
        },
        total: 318.4,
        chave: page.other('key of an invoice', '35240312345678000195550010003184471003184479'),
      });
    },
  },
  {
    id: 'support chat',
    path: 'fixtures/transcript.json',
    format: 'json',
    language: 'en',
    write: page => {
      const person = page.person('US', 'free');
      return json([
        { speaker: 'agent', text: page.other('calm sentence', 'Thanks for calling, how can I help?') },
        {
          speaker: 'caller',
          text: `Hi, this is ${person.full}. I was charged twice on my card ${page.real('payment-card', 'formatted', 'free')}.`,
        },
        {
          speaker: 'agent',
          text: page.other('calm sentence', 'Could you confirm the order number? It starts with 4.'),
        },
        {
          speaker: 'caller',
          text: `It is ${page.other('order number', '4417-2210', 'free')}. You can reach me at ${person.email} or ${person.phone}.`,
        },
      ]);
    },
  },
  {
    id: 'legacy export in capitals',
    path: 'import/LEGACY.TXT.csv',
    format: 'csv, semicolon',
    language: 'fr',
    write: page => {
      const line = (): string => {
        const { raw } = page.person('FR');
        return [
          page.other('customer number', page.random.fill('%######')),
          page.personal('person-name', raw.family.toUpperCase()),
          page.personal('person-name', raw.given.toUpperCase()),
          page.personal('email', raw.email.toUpperCase()),
          page.personal('phone', raw.phone),
          page.personal('birth-date', raw.birthDate.split('-').reverse().join('/')),
        ].join(';');
      };
      return `NUM_CLIENT;NOM;PRENOM;EMAIL;TEL;DATE_NAISSANCE\n${line()}\n${line()}\n`;
    },
  },
  {
    id: 'newsletter list',
    path: 'seeds/audience.tsv',
    format: 'tsv',
    language: 'en',
    write: page =>
      `Email Address\tFirst Name\tLast Name\tMEMBER_RATING\tOPTIN_IP\tLEID\n${[1, 2]
        .map(() => {
          const person = page.person('GB');
          return `${person.email}\t${person.given}\t${person.family}\t2\t${page.real('ipv4')}\t${page.other('database id', page.random.fill('%########'))}`;
        })
        .join('\n')}\n`,
  },
  {
    id: 'booking',
    path: 'mocks/booking.ts',
    format: 'typescript',
    language: 'en',
    write: page => {
      const person = page.person('IT');
      return `export const booking = {
  recordLocator: '${page.other('booking code', 'QX7RTL')}',
  flight: { number: '${page.other('flight', 'LH1859')}', departure: '2024-06-11T09:25:00+02:00' },
  passengers: [
    {
      title: 'MRS',
      name: { first: '${person.given}', last: '${person.family}' },
      dateOfBirth: '${person.birthDate}',
      passport: { number: '${page.real('passport')}', issuingCountry: 'ITA', expiry: '${page.other('date', '2031-02-28')}' },
      contact: { emails: ['${person.email}'], phones: ['${person.phoneAbroad}'] },
    },
  ],
} as const;
`;
    },
  },
  {
    id: 'user card story',
    path: 'src/UserCard.stories.tsx',
    format: 'jsx',
    language: 'en',
    write: page => {
      const person = page.person('SE');
      return `import { UserCard } from './UserCard';

export default { title: 'UserCard', component: UserCard };

export const Primary = () => (
  <UserCard name="${person.full}" email="${person.email}" phone={'${person.phoneAbroad}'} size={48}>
    <p className="${page.other('css classes', 'mt-4 text-sm md:w-1/2')}">${page.other('label of a form', 'Phone number')}</p>
  </UserCard>
);
`;
    },
  },
  {
    id: 'accounts in a map',
    path: 'fixtures/accounts.json',
    format: 'json, nested',
    language: 'en',
    write: page => {
      const [one, two] = [page.person('US'), page.person('PL')];
      return json({
        [page.other('id', 'uid_8f3Kx02LmQ')]: {
          profile: { displayName: one.full, contact: one.email },
          plan: 'pro',
          seats: 5,
        },
        [page.other('id', 'uid_1b7Zp93TnR')]: {
          profile: { displayName: two.full, contact: two.email },
          plan: 'free',
          seats: 1,
        },
      });
    },
  },
];
