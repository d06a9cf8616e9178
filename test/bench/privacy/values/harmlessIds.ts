import { eanDigit, withLuhn } from '../checkDigits';
import { ALPHANUMERIC, HEX, UPPER, type Random } from '../random';
import { filled, type Harmless } from './harmlessField';

const uuid = (random: Random): string =>
  `${random.chars(8, HEX)}-${random.chars(4, HEX)}-4${random.chars(3, HEX)}-8${random.chars(3, HEX)}-${random.chars(12, HEX)}`;

/** Ids, numbers and codes of goods, orders and machines. */
export const HARMLESS_IDS: readonly Harmless[] = [
  {
    what: 'uuid',
    keys: ['id', 'uuid', 'requestId', 'correlation_id', 'value', 'ref'],
    make: uuid,
    isPlainAlone: true,
  },
  {
    what: 'uuid of digits',
    keys: ['id', 'guid', 'traceId'],
    make: random => random.fill('########-####-4###-8###-############'),
    isPlainAlone: true,
  },
  {
    what: 'order number that passes Luhn',
    keys: [
      'orderNumber',
      'order_no',
      'orderId',
      'bestellnummer',
      'numero_commande',
      'numeroPedido',
      'tilausnumero',
    ],
    make: random => withLuhn(random.fill('9%##############')),
    isNumber: true,
  },
  {
    what: 'order number of 9 digits',
    keys: ['orderNumber', 'order_id', 'bestelnummer', 'ordrenummer', 'zamowienie_nr'],
    make: random => withLuhn(random.fill('%#######')),
    isNumber: true,
  },
  {
    what: 'invoice number',
    keys: ['invoiceNumber', 'invoice_no', 'rechnungsnummer', 'factura', 'fakturanummer'],
    make: filled('INV-2024-####', 'RE-########', '2024/######', '%#########'),
  },
  {
    what: 'ticket number',
    keys: ['ticket', 'issueKey', 'caseNumber'],
    make: filled('PROJ-####', 'INC00#######', 'CS-######'),
  },
  {
    what: 'database id',
    keys: ['id', 'userId', 'customer_id', 'parentId', 'account_id', 'shop_id', 'post_id'],
    make: filled('%########', '%#######', '%#########', '%##########'),
    isNumber: true,
  },
  {
    what: 'snowflake',
    keys: ['id', 'message_id', 'guild_id', 'tweetId', 'channel_id'],
    make: filled('1%################', '9%################', '1%#################'),
  },
  {
    what: 'object id',
    keys: ['_id', 'objectId', 'id'],
    make: random => `6${random.chars(23, HEX)}`,
    isPlainAlone: true,
  },
  {
    what: 'ulid',
    keys: ['id', 'eventId', 'ulid'],
    make: random => `01H${random.chars(23, '0123456789ABCDEFGHJKMNPQRSTVWXYZ')}`,
    isPlainAlone: true,
  },
  {
    what: 'nano id',
    keys: ['id', 'slug', 'shortId', 'key'],
    make: random => random.chars(21, `${ALPHANUMERIC}-_`),
  },
  {
    what: 'id with a prefix',
    keys: ['id', 'customer', 'payment_intent', 'subscription', 'price'],
    make: random =>
      `${random.pick(['cus', 'pi', 'sub', 'price', 'in', 'evt', 'ch'])}_${random.chars(24, ALPHANUMERIC)}`,
    isPlainAlone: true,
  },
  {
    what: 'EAN',
    keys: ['ean', 'barcode', 'gtin', 'ean13', 'codigo_barras', 'value'],
    make: random => {
      const body = random.fill('40%#########');
      return body + eanDigit(body);
    },
  },
  {
    what: 'UPC',
    keys: ['upc', 'barcode'],
    make: random => {
      const body = random.fill('0%#########');
      return body + eanDigit(body);
    },
  },
  {
    what: 'ISBN-13',
    keys: ['isbn', 'isbn13', 'ISBN'],
    make: random => {
      const body = random.fill('978%########');
      return random.pick([
        body + eanDigit(body),
        `978-${body.slice(3, 4)}-${body.slice(4, 8)}-${body.slice(8)}-${eanDigit(body)}`,
      ]);
    },
  },
  {
    what: 'ISBN-10',
    keys: ['isbn', 'isbn10', 'bookIsbn'],
    make: filled('%#########', '0-###-#####-#', '%########X'),
  },
  { what: 'ISSN', keys: ['issn'], make: filled('####-####', '####-###X') },
  {
    what: 'ISIN',
    keys: ['isin', 'instrument', 'securityId'],
    make: filled('US%########%', 'DE000%#####%', 'GB00B#?####%'),
  },
  { what: 'CUSIP', keys: ['cusip', 'security'], make: filled('%#####10#', '%####?10#') },
  { what: 'LEI', keys: ['lei'], make: filled('5493000#?#?##?#####%') },
  {
    what: 'SKU',
    keys: ['sku', 'articleNumber', 'artikelnummer', 'partNumber', 'product_code', 'codigo_producto'],
    make: filled('???-####-??', '%#####', 'SKU-%#######', '??######', '%########'),
  },
  {
    what: 'UPS tracking',
    keys: ['trackingNumber', 'tracking', 'tracking_no'],
    make: filled('1Z###?##%#########%'),
    isPlainAlone: true,
  },
  {
    what: 'parcel tracking',
    keys: ['trackingNumber', 'tracking_number', 'sendungsnummer', 'numero_suivi', 'codigo_rastreo'],
    make: filled('%###########', '%##############', '94%###################', 'JD01########%#######'),
  },
  {
    what: 'container number',
    keys: ['container', 'containerNo'],
    make: filled('MSCU%######', 'TGHU%######'),
  },
  { what: 'flight', keys: ['flightNumber', 'flight'], make: filled('LH%##', 'BA%###', 'SK%##') },
  {
    what: 'booking code',
    keys: ['pnr', 'bookingReference', 'recordLocator'],
    make: random => random.chars(6, `${UPPER}23456789`),
  },
  {
    what: 'batch',
    keys: ['batch', 'lot', 'charge', 'lotNumber'],
    make: filled('L%#####', '%#######', 'B20240%##'),
  },
  {
    what: 'serial number',
    keys: ['serial', 'serialNumber', 'seriennummer'],
    make: filled('SN%#########', '?##?####??%#', '%###########'),
  },
  { what: 'licence key', keys: ['licenseKey', 'productKey'], make: filled('?#?#?-##?#?-?####-#???#-#?#?#') },
  {
    what: 'AWS ARN',
    keys: ['arn', 'roleArn', 'TopicArn', 'resource'],
    make: random =>
      `arn:aws:${random.pick(['iam', 'sns', 'lambda'])}:eu-west-1:123456789012:${random.pick(['role/deploy', 'orders', 'function:resize'])}`,
    isPlainAlone: true,
  },
  {
    what: 'pod name',
    keys: ['pod', 'hostname', 'instance'],
    make: random =>
      `checkout-${random.chars(9, 'bcdfghjklmnpqrstvwxz2456789')}-${random.chars(5, 'bcdfghjklmnpqrstvwxz2456789')}`,
  },
  {
    what: 'DOI',
    keys: ['doi', 'reference'],
    make: filled('10.1%##/j.jss.202%.##%###', '10.5%##/zenodo.%######'),
    isPlainAlone: true,
  },
  {
    what: 'id of a thing',
    keys: ['productId', 'categoryId', 'storeId'],
    make: filled('%#########'),
    isNumber: true,
  },
];
