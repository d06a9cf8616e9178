import type { Use } from './use';

const PAPERS: readonly Use[] = [
  {
    kind: 'passport',
    language: 'en',
    keys: ['passportNumber', 'passport_no', 'reisepassnummer', 'numeroPasaporte', 'passNr'],
    texts: ['Traveller holds passport no. {}.', 'Reisepass Nr. {} abgelaufen.', 'Numéro de passeport : {}'],
  },
  {
    kind: 'passport-mrz',
    language: 'en',
    keys: ['mrz', 'machineReadableZone', 'value', 'scan'],
    isPlainAlone: true,
  },
  {
    kind: 'driving-licence',
    language: 'en',
    keys: [
      'driverLicense',
      'drivingLicenceNumber',
      'fuehrerscheinnummer',
      'drivers_license_number',
      'permisoConducir',
    ],
    texts: ["Driver's license {} was suspended.", 'Führerscheinnummer {} geprüft.'],
  },
  {
    kind: 'licence-plate',
    language: 'en',
    needsCompany: true,
    keys: ['licensePlate', 'kennzeichen', 'plateNumber', 'matricula', 'numberPlate', 'immatriculation'],
    texts: ['The car with licence plate {} blocks the exit.', 'Kennzeichen {} gesehen um 8:10.'],
  },
  {
    kind: 'medical-record-number',
    language: 'en',
    keys: ['mrn', 'medicalRecordNumber', 'patientMrn', 'medical_record_no'],
    texts: ['Pt seen in ED, MRN {}.'],
  },
  {
    kind: 'health-insurance-number',
    language: 'en',
    keys: ['healthInsuranceNumber', 'insuranceMemberId', 'memberId', 'policyHolderInsuranceNo'],
    texts: ['Health insurance number {} is active.'],
    hints: [
      ['payer', 'BlueCross'],
      ['type', 'health insurance'],
    ],
  },
  {
    kind: 'birth-date',
    language: 'en',
    needsCompany: true,
    keys: [
      'dob',
      'dateOfBirth',
      'birth_date',
      'geburtsdatum',
      'dateNaissance',
      'fecha_nacimiento',
      'data_nascita',
      'geboortedatum',
      'dataNascimento',
      'födelsedatum',
      'syntymäaika',
      'data_urodzenia',
      '生年月日',
      'birthday',
    ],
    texts: [
      'Patient born {} was admitted.',
      'DOB {}',
      'geboren am {} in Kassel',
      'née le {} à Lyon',
      'nacida el {} en Cádiz',
      'Date of birth: {}',
    ],
  },
  {
    kind: 'social-handle',
    language: 'en',
    needsCompany: true,
    keys: ['twitterHandle', 'instagram', 'telegramUsername', 'twitter'],
    texts: ['Follow me on Instagram: {}'],
  },
];

const FINANCE: readonly Use[] = [
  {
    kind: 'payment-card',
    language: 'en',
    keys: ['cardNumber', 'card_number', 'pan', 'creditCard', 'kartennummer', 'numeroTarjeta', 'numeroCarte'],
    texts: [
      'My card {} was charged twice.',
      'Kreditkarte {} bitte sperren.',
      'Pagamento con carta {} rifiutato.',
    ],
    isPlainAlone: true,
  },
  {
    kind: 'iban',
    language: 'de',
    keys: ['iban', 'bankAccount', 'kontonummer', 'accountIban', 'debtorIban', 'rachunek'],
    texts: ['Bitte überweisen Sie auf {}.', 'Refund to {} please.', 'Mon RIB : {}', 'Rekeningnummer {}'],
    isPlainAlone: true,
  },
  {
    kind: 'bank-account-number',
    language: 'en',
    keys: ['accountNumber', 'bankAccountNumber', 'bank_account_number', 'kontonummer', 'numeroCuenta'],
    texts: ['Deposit into bank account number {} as usual.'],
    hints: [
      ['bankName', 'First Community Bank'],
      ['routingType', 'checking'],
    ],
  },
  {
    kind: 'bitcoin-address',
    language: 'en',
    keys: ['btcAddress', 'walletAddress', 'bitcoin', 'payoutAddress'],
    texts: ['Send the payout to {}.', 'BTC: {}'],
    isPlainAlone: true,
  },
  {
    kind: 'ethereum-address',
    language: 'en',
    keys: ['ethAddress', 'walletAddress', 'wallet', 'owner'],
    texts: ['My wallet is {}.'],
    isPlainAlone: true,
  },
];

const TECHNICAL: readonly Use[] = [
  {
    kind: 'ipv4',
    language: 'en',
    keys: ['ip', 'clientIp', 'remote_addr', 'ipAddress', 'X-Forwarded-For', 'lastLoginIp', 'source_ip'],
    texts: [
      'Failed password for admin from {} port 52114 ssh2',
      '{} - - [10/Oct/2023:13:55:36 +0000] "GET /account HTTP/1.1" 200 2326',
      'Login from IP {} blocked.',
    ],
  },
  {
    kind: 'ipv6',
    language: 'en',
    keys: ['ip', 'clientIp', 'remoteAddr', 'ipv6Address'],
    texts: ['Connection from {} closed by remote host.'],
    isPlainAlone: true,
  },
  {
    kind: 'mac-address',
    language: 'en',
    keys: ['mac', 'macAddress', 'mac_addr', 'wifiMac'],
    texts: ['DHCPACK to {} via eth0'],
    isPlainAlone: true,
  },
  {
    kind: 'imei',
    language: 'en',
    keys: ['imei', 'imei1', 'deviceImei'],
    texts: ['Stolen handset, IMEI {}.'],
  },
  {
    kind: 'vin',
    language: 'en',
    keys: ['vin', 'vehicleIdentificationNumber', 'fahrgestellnummer', 'chassisNumber'],
    texts: ['Recall applies to VIN {}.'],
  },
  {
    kind: 'device-id',
    language: 'en',
    keys: ['idfa', 'advertisingId', 'gaid', 'idfv'],
    texts: ['Reset advertising ID {}.'],
  },
  {
    kind: 'coordinates',
    language: 'en',
    needsCompany: true,
    keys: ['homeLocation', 'lastKnownLocation', 'userLocation', 'gps'],
    texts: ['Driver last seen at {}.', 'GPS position: {}'],
  },
];

const SECRETS: readonly Use[] = [
  {
    kind: 'private-key',
    language: 'en',
    keys: ['privateKey', 'private_key', 'sshKey', 'tlsKey', 'value'],
    isPlainAlone: true,
  },
  {
    kind: 'jwt',
    language: 'en',
    keys: ['token', 'accessToken', 'id_token', 'authorization', 'sessionToken'],
    texts: ['curl -H "Authorization: Bearer {}" https://api.internal/v1/me'],
    isPlainAlone: true,
  },
  {
    kind: 'aws-access-key',
    language: 'en',
    keys: ['accessKeyId', 'aws_access_key_id', 'AWS_ACCESS_KEY_ID'],
    texts: ['export AWS_ACCESS_KEY_ID={}'],
    isPlainAlone: true,
  },
  {
    kind: 'github-token',
    language: 'en',
    keys: ['githubToken', 'GITHUB_TOKEN', 'token'],
    texts: ['git clone https://x-access-token:{}@github.com/velora/shop.git'],
    isPlainAlone: true,
  },
  {
    kind: 'npm-token',
    language: 'en',
    keys: ['npmToken', 'NPM_TOKEN'],
    texts: ['//registry.npmjs.org/:_authToken={}'],
    isPlainAlone: true,
  },
  {
    kind: 'slack-token',
    language: 'en',
    keys: ['slackToken', 'SLACK_BOT_TOKEN', 'botToken'],
    texts: ['bot connects with {}'],
    isPlainAlone: true,
  },
  {
    kind: 'stripe-key',
    language: 'en',
    keys: ['stripeSecretKey', 'STRIPE_SECRET_KEY', 'apiKey'],
    texts: ['stripe.setApiKey with {}'],
    isPlainAlone: true,
  },
  {
    kind: 'google-api-key',
    language: 'en',
    keys: ['googleApiKey', 'GOOGLE_MAPS_KEY', 'apiKey'],
    texts: ['https://maps.googleapis.com/maps/api/js?key={}'],
    isPlainAlone: true,
  },
  {
    kind: 'azure-storage-key',
    language: 'en',
    keys: ['accountKey', 'azureStorageKey', 'AZURE_STORAGE_KEY'],
    texts: [
      'DefaultEndpointsProtocol=https;AccountName=velorashop;AccountKey={};EndpointSuffix=core.windows.net',
    ],
  },
  {
    kind: 'connection-string',
    language: 'en',
    keys: ['databaseUrl', 'DATABASE_URL', 'connectionString', 'dsn', 'value'],
    texts: ['could not connect to {}: timeout'],
    isPlainAlone: true,
  },
  {
    kind: 'password',
    language: 'en',
    keys: [
      'password',
      'passwd',
      'DB_PASSWORD',
      'passwort',
      'contraseña',
      'mot_de_passe',
      'wachtwoord',
      'senha',
      'userPassword',
      'adminPassword',
      'smtp_pass',
    ],
    texts: ['Your new password is: {}', 'Das Passwort lautet: {}'],
  },
  {
    kind: 'api-secret',
    language: 'en',
    keys: [
      'apiKey',
      'clientSecret',
      'client_secret',
      'secretKey',
      'API_SECRET',
      'webhookSecret',
      'x-api-key',
    ],
    texts: ['curl -H "X-Api-Key: {}" https://api.internal/v1/orders'],
  },
];

/** Papers, money, machines and keys. */
export const THING_USES: readonly Use[] = [...PAPERS, ...FINANCE, ...TECHNICAL, ...SECRETS];
