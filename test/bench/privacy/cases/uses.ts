import type { Use } from './use';
import { ID_USES } from './usesOfIds';
import { THING_USES } from './usesOfThings';

/** Every kind that can stand alone in a record; names, streets and postcodes come with persons. */
export const USES: readonly Use[] = [...ID_USES, ...THING_USES];

/** E-mail addresses and phone numbers, whose sentences come in every language. */
export const CONTACT: readonly Use[] = [
  {
    kind: 'email',
    language: 'en',
    keys: ['email', 'user_email', 'emailAddress', 'to', 'username', 'createdBy', 'assignee', 'reporter'],
    texts: [
      'Please forward the contract to {} by Friday.',
      '{} commented on your pull request',
      'User {} logged in from Chrome.',
    ],
    isPlainAlone: true,
  },
  {
    kind: 'email',
    language: 'de',
    keys: ['email', 'eMailAdresse', 'kontakt', 'empfaenger'],
    texts: ['Rückfragen bitte an {}.', 'Die Bestellung wurde von {} storniert.'],
    isPlainAlone: true,
  },
  {
    kind: 'email',
    language: 'fr',
    keys: ['courriel', 'adresse_email', 'mail'],
    texts: ['Merci de répondre à {} avant lundi.'],
    isPlainAlone: true,
  },
  {
    kind: 'email',
    language: 'es',
    keys: ['correo', 'correoElectronico'],
    texts: ['Escríbeme a {} cuando puedas.'],
    isPlainAlone: true,
  },
  {
    kind: 'email',
    language: 'ja',
    keys: ['メールアドレス', 'mail'],
    texts: ['{}宛てに確認メールを送信しました。'],
    isPlainAlone: true,
  },
  {
    kind: 'email',
    language: 'pl',
    keys: ['adresEmail', 'poczta'],
    texts: ['Potwierdzenie wysłano na {}.'],
    isPlainAlone: true,
  },
  {
    kind: 'phone',
    language: 'en',
    keys: ['phone', 'mobile', 'cell_phone', 'contactNumber', 'msisdn', 'whatsapp', 'from'],
    texts: ['Call me back on {} after six.', 'SMS sent to {}'],
    isPlainAlone: true,
  },
  {
    kind: 'phone',
    language: 'de',
    keys: ['telefon', 'handy', 'mobilnummer', 'rufnummer'],
    texts: ['Sie erreichen mich unter {}.', 'Tel.: {}'],
    isPlainAlone: true,
  },
  {
    kind: 'phone',
    language: 'fr',
    keys: ['telephone', 'téléphone', 'portable'],
    texts: ['Rappelez-moi au {} svp.'],
    isPlainAlone: true,
  },
  {
    kind: 'phone',
    language: 'es',
    keys: ['telefono', 'celular', 'movil'],
    texts: ['Mi teléfono es {}.'],
    isPlainAlone: true,
  },
  {
    kind: 'phone',
    language: 'zh',
    keys: ['手机号', 'mobile', '电话'],
    texts: ['请拨打{}联系我。'],
    isPlainAlone: true,
  },
  {
    kind: 'phone',
    language: 'sv',
    keys: ['telefonnummer', 'mobil'],
    texts: ['Ring mig på {} i morgon.'],
    isPlainAlone: true,
  },
];
