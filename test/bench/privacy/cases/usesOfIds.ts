import type { Use } from './use';

const AMERICAN: readonly Use[] = [
  {
    kind: 'us-ssn',
    language: 'en',
    keys: ['ssn', 'socialSecurityNumber', 'social_security_number', 'taxpayerSsn', 'employee_ssn'],
    texts: [
      'Applicant states her SSN is {}.',
      'Please update my social security number to {}, the old one was wrong.',
      'ssn: {} verified by phone',
    ],
    isPlainAlone: true,
  },
  {
    kind: 'us-itin',
    language: 'en',
    keys: ['itin', 'individualTaxpayerId', 'taxId'],
    texts: ['Filed under ITIN {} for 2023.'],
    hints: [['taxIdType', 'ITIN']],
  },
  {
    kind: 'us-ein',
    language: 'en',
    keys: ['ein', 'employerIdentificationNumber', 'federalTaxId'],
    texts: ['W-9 on file, EIN {}.'],
  },
  {
    kind: 'us-mbi',
    language: 'en',
    keys: ['mbi', 'medicareBeneficiaryId', 'medicare_number'],
    texts: ['Medicare beneficiary identifier (MBI) {} checked.'],
  },
  {
    kind: 'ca-sin',
    language: 'en',
    keys: ['sin', 'socialInsuranceNumber', 'social_insurance_number'],
    texts: ['T4 issued for SIN {}.', 'Mon numéro d’assurance sociale est le {}.'],
  },
  {
    kind: 'br-cpf',
    language: 'pt',
    keys: ['cpf', 'cpfCliente', 'documento_cpf', 'cpf_titular'],
    texts: [
      'Cliente com CPF {} solicitou o reembolso.',
      'O titular, inscrito no CPF sob o nº {}, assina abaixo.',
    ],
    isPlainAlone: true,
  },
  {
    kind: 'br-cnpj',
    language: 'pt',
    keys: ['cnpj', 'cnpjEmpresa'],
    texts: ['Nota emitida para o CNPJ {}.'],
    isPlainAlone: true,
  },
  {
    kind: 'mx-curp',
    language: 'es',
    keys: ['curp', 'CURP', 'claveCurp'],
    texts: ['El solicitante con CURP {} presentó su acta.'],
    isPlainAlone: true,
  },
  {
    kind: 'mx-rfc',
    language: 'es',
    keys: ['rfc', 'rfcReceptor', 'RFC'],
    texts: ['Facturar a nombre del RFC {}.'],
    hints: [
      ['pais', 'MX'],
      ['tipo', 'RFC'],
    ],
  },
];

const NORTHERN: readonly Use[] = [
  {
    kind: 'se-personnummer',
    language: 'sv',
    keys: ['personnummer', 'personalIdentityNumber', 'persnr', 'personNr'],
    texts: ['Kunden med personnummer {} har ringt om fakturan.', 'Pnr {} saknas i registret.'],
    isPlainAlone: true,
  },
  {
    kind: 'no-fodselsnummer',
    language: 'no',
    keys: ['fodselsnummer', 'fødselsnummer', 'fnr', 'personnummer'],
    texts: ['Søker med fødselsnummer {} har fått avslag.'],
    hints: [
      ['land', 'NO'],
      ['type', 'FNR'],
    ],
  },
  {
    kind: 'dk-cpr',
    language: 'da',
    keys: ['cpr', 'cprNummer', 'cpr_nr', 'personnummer'],
    texts: ['Borger med CPR-nr. {} flyttede i maj.'],
  },
  {
    kind: 'fi-hetu',
    language: 'fi',
    keys: ['hetu', 'henkilotunnus', 'henkilötunnus', 'socialSecurityNumber'],
    texts: ['Asiakkaan henkilötunnus on {}.'],
    isPlainAlone: true,
  },
  {
    kind: 'pl-pesel',
    language: 'pl',
    keys: ['pesel', 'numerPesel', 'PESEL'],
    texts: ['Pacjent o numerze PESEL {} został wypisany.', 'PESEL: {}'],
  },
];

const WESTERN: readonly Use[] = [
  {
    kind: 'uk-nino',
    language: 'en',
    keys: ['nino', 'nationalInsuranceNumber', 'ni_number', 'niNumber'],
    texts: ['My National Insurance number is {} and I moved in March.', 'NI no. {} — payroll to confirm'],
    isPlainAlone: true,
  },
  {
    kind: 'uk-nhs',
    language: 'en',
    keys: ['nhsNumber', 'nhs_number', 'nhsNo'],
    texts: ['Referred by GP, NHS number {}.', 'NHS No: {}'],
    hints: [['system', 'https://fhir.nhs.uk/Id/nhs-number']],
  },
  {
    kind: 'es-dni',
    language: 'es',
    keys: ['dni', 'nif', 'documentoIdentidad', 'dniTitular'],
    texts: ['El abajo firmante, con DNI {}, solicita la baja.'],
    isPlainAlone: true,
  },
  {
    kind: 'es-nie',
    language: 'es',
    keys: ['nie', 'numeroNie', 'nieSolicitante'],
    texts: ['Trabajadora con NIE {} dada de alta.'],
    isPlainAlone: true,
  },
  {
    kind: 'fr-nir',
    language: 'fr',
    keys: ['nir', 'numeroSecuriteSociale', 'numero_secu', 'numSecu'],
    texts: ['Numéro de sécurité sociale de l’assuré : {}.', 'Assurée sous le NIR {}'],
    isPlainAlone: true,
  },
  {
    kind: 'it-codice-fiscale',
    language: 'it',
    keys: ['codiceFiscale', 'codice_fiscale', 'cf', 'codFiscale'],
    texts: ['Il contribuente con codice fiscale {} ha presentato ricorso.'],
    isPlainAlone: true,
  },
  {
    kind: 'de-steuer-id',
    language: 'de',
    keys: ['steuerId', 'steuerIdentifikationsnummer', 'idnr', 'steuer_id'],
    texts: ['Meine Steuer-ID lautet {}.', 'Steueridentifikationsnummer: {}'],
  },
  {
    kind: 'de-kvnr',
    language: 'de',
    keys: ['kvnr', 'versichertennummer', 'krankenversichertennummer'],
    texts: ['Versicherter mit der KVNR {} hat gewechselt.'],
    hints: [['system', 'http://fhir.de/sid/gkv/kvid-10']],
  },
  {
    kind: 'nl-bsn',
    language: 'nl',
    keys: ['bsn', 'burgerservicenummer', 'bsnNummer'],
    texts: ['Het BSN van mevrouw is {}.', 'Burgerservicenummer {} niet gevonden'],
    hints: [
      ['type', 'BSN'],
      ['land', 'NL'],
    ],
  },
  {
    kind: 'be-national-number',
    language: 'nl',
    keys: ['rijksregisternummer', 'nationalNumber', 'niss', 'numeroNational'],
    texts: ['Rijksregisternummer {} werd geverifieerd.', 'Son numéro national est le {}.'],
    isPlainAlone: true,
  },
  {
    kind: 'ch-ahv',
    language: 'de',
    keys: ['ahvNummer', 'ahv', 'sozialversicherungsnummer', 'numeroAVS'],
    texts: ['AHV-Nr. {} laut Ausweis.'],
    isPlainAlone: true,
  },
  {
    kind: 'at-svnr',
    language: 'de',
    keys: ['svnr', 'sozialversicherungsnummer', 'svNummer'],
    texts: ['Die SV-Nummer der Patientin ist {}.', 'Sozialversicherungsnummer {} (ÖGK)'],
  },
  {
    kind: 'pt-nif',
    language: 'pt',
    keys: ['nif', 'numeroContribuinte', 'contribuinte'],
    texts: ['Fatura com NIF {}.', 'Contribuinte n.º {}'],
  },
  {
    kind: 'ie-pps',
    language: 'en',
    keys: ['pps', 'ppsNumber', 'ppsn'],
    texts: ['Her PPS number is {}.', 'PPSN {} on the payslip'],
  },
];

const OTHER: readonly Use[] = [
  {
    kind: 'au-tfn',
    language: 'en',
    keys: ['tfn', 'taxFileNumber', 'tax_file_number'],
    texts: ['Employee supplied TFN {}.'],
  },
  {
    kind: 'au-medicare',
    language: 'en',
    keys: ['medicareNumber', 'medicare_card_number', 'medicareNo'],
    texts: ['Medicare card number {} valid to 11/2027.'],
    hints: [
      ['country', 'AU'],
      ['type', 'medicare'],
    ],
  },
  {
    kind: 'in-aadhaar',
    language: 'en',
    keys: ['aadhaar', 'aadhaarNumber', 'aadhar_no'],
    texts: ['Aadhaar {} linked to the account.'],
    hints: [['idType', 'AADHAAR']],
  },
  {
    kind: 'in-pan',
    language: 'en',
    keys: ['pan', 'panNumber', 'pan_no'],
    texts: ['KYC pending: PAN card {} unreadable.'],
    hints: [
      ['country', 'IN'],
      ['documentType', 'PAN'],
    ],
  },
  {
    kind: 'cn-ric',
    language: 'zh',
    keys: ['idCard', '身份证号', 'id_card_no', 'sfzh'],
    texts: ['客户身份证号{}已核实。'],
    isPlainAlone: true,
  },
  {
    kind: 'kr-rrn',
    language: 'ko',
    keys: ['주민등록번호', 'rrn', 'residentRegistrationNumber'],
    texts: ['주민등록번호 {} 확인 완료'],
    isPlainAlone: true,
  },
  {
    kind: 'jp-my-number',
    language: 'ja',
    keys: ['myNumber', 'マイナンバー', '個人番号', 'my_number'],
    texts: ['マイナンバー：{}を登録しました。'],
  },
  {
    kind: 'sg-nric',
    language: 'en',
    keys: ['nric', 'nricNumber', 'nric_fin'],
    texts: ['Guest NRIC {} recorded at reception.'],
    isPlainAlone: true,
  },
  {
    kind: 'za-id',
    language: 'en',
    keys: ['idNumber', 'saIdNumber', 'id_number', 'identityNumber'],
    texts: ['Policy holder, SA ID number {}, called.'],
    hints: [
      ['country', 'ZA'],
      ['idType', 'SA_ID'],
    ],
  },
];

/** Numbers that states give. */
export const ID_USES: readonly Use[] = [...AMERICAN, ...NORTHERN, ...WESTERN, ...OTHER];
