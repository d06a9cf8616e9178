import { day, filled, list, type Harmless } from './harmlessField';

/** Measures, times, places. */
export const HARMLESS_MEASURES: readonly Harmless[] = [
  {
    what: 'epoch seconds',
    keys: ['timestamp', 'created', 'iat', 'exp', 'ts', 'updated_at', 'erstellt'],
    make: filled('17########', '16########'),
    isNumber: true,
  },
  {
    what: 'epoch milliseconds',
    keys: ['timestamp', 'createdAt', 'time', 'lastSeen', 'horodatage'],
    make: filled('17###########', '16###########'),
    isNumber: true,
  },
  { what: 'nanoseconds', keys: ['startTimeUnixNano', 'time_ns'], make: filled('17#################') },
  {
    what: 'instant',
    keys: ['createdAt', 'updated_at', 'timestamp', 'value', 'fecha', 'aangemaakt'],
    make: random =>
      `${day(random)}T${random.padded(0, 23, 2)}:${random.padded(0, 59, 2)}:${random.padded(0, 59, 2)}.${random.digits(3)}Z`,
    isPlainAlone: true,
  },
  {
    what: 'date',
    keys: [
      'date',
      'releaseDate',
      'dueDate',
      'orderDate',
      'lieferdatum',
      'fecha_entrega',
      'date_commande',
      'gueltig_ab',
      'validFrom',
      'published',
    ],
    make: day,
  },
  {
    what: 'old date',
    keys: ['foundedOn', 'established', 'publicationDate', 'recordedOn', 'patented'],
    make: random => `19${random.padded(20, 79, 2)}-${random.padded(1, 12, 2)}-${random.padded(1, 28, 2)}`,
  },
  {
    what: 'price',
    keys: ['price', 'amount', 'total', 'preis', 'montant', 'importe', 'cena', 'value', 'subtotal'],
    make: filled('%#.##', '%##.##', '%###.##', '1,###.%#', '%.###,##'),
    isPlainAlone: true,
  },
  {
    what: 'price in cents',
    keys: ['amount', 'unit_amount', 'priceCents', 'total_minor'],
    make: filled('%###', '%####', '%########'),
    isNumber: true,
  },
  {
    what: 'size in bytes',
    keys: ['size', 'contentLength', 'bytes', 'fileSize'],
    make: filled('%#####', '%########', '%#########'),
    isNumber: true,
  },
  {
    what: 'ratio',
    keys: ['score', 'ratio', 'opacity', 'confidence', 'rating'],
    make: filled('0.####', '0.##', '%.#'),
    isNumber: true,
  },
  {
    what: 'pixels',
    keys: ['x', 'y', 'width', 'height', 'left', 'top'],
    make: filled('%##.####', '%##.##', '%###'),
    isNumber: true,
  },
  {
    what: 'point of pixels',
    keys: ['position', 'point', 'offset', 'center', 'anchor'],
    make: filled('%##.%###, %#.%###', '%##.%##,%##.%##'),
  },
  {
    what: 'whole degrees',
    keys: ['location', 'origin', 'mapCenter'],
    make: list('0, 0', '0.0,0.0', '50, 10', '-30, 120'),
  },
  {
    what: 'percentage',
    keys: ['coverage', 'progress', 'discount'],
    make: random => `${random.fill('%#.%#')} %`,
    isPlainAlone: true,
  },
  {
    what: 'duration',
    keys: ['duration', 'ttl', 'elapsed', 'uptime'],
    make: filled('PT%H%#M', '%##ms', '00:%#:##'),
    isPlainAlone: true,
  },
  {
    what: 'time zone',
    keys: ['timezone', 'tz', 'timeZone'],
    make: list('Europe/Berlin', 'America/Argentina/Buenos_Aires', 'UTC', '+05:30', 'Australia/Sydney'),
    isPlainAlone: true,
  },
  {
    what: 'locale',
    keys: ['locale', 'lang', 'language'],
    make: list('en-US', 'de-DE', 'zh-Hans-CN', 'pt_BR'),
    isPlainAlone: true,
  },
  {
    what: 'calling code',
    keys: ['callingCode', 'phoneCode', 'dialCode', 'countryCallingCode'],
    make: list('+49', '+1', '44', '+358', '0033'),
  },
  {
    what: 'emergency number',
    keys: ['emergency', 'hotline', 'shortCode'],
    make: list('112', '911', '116117', '0800', '110'),
  },
  {
    what: 'arithmetic',
    keys: ['formula', 'expression', 'calc'],
    make: list('(3 + 4) * 12 / 7', '=SUM(A1:A12)', '12 * 34 - 56', 'x^2 + 3x - 4', '123 - 45 - 6789'),
    isPlainAlone: true,
  },
  {
    what: 'digits of pi',
    keys: ['pi', 'constant', 'seed'],
    make: list('3.14159265358979', '2.718281828459045', '1.4142135623730951'),
    isPlainAlone: true,
  },
  {
    what: 'score sheet',
    keys: ['score', 'result', 'set'],
    make: list('6-4 6-3', '21-19', '3:2 (1:1)', '110-98'),
    isPlainAlone: true,
  },
  {
    what: 'page range',
    keys: ['pages', 'range', 'lines'],
    make: list('123-145', '1024-2048', '17-32-48', '100-20-3000'),
  },
  {
    what: 'dimensions',
    keys: ['dimensions', 'size', 'abmessungen', 'resolution'],
    make: list('120x80x45', '1920x1080', '12.5 x 30.0 x 7.25 cm', '210 × 297 mm'),
    isPlainAlone: true,
  },
];
