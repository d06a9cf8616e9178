/** What people write about people; in braces parts of a person. */
export const LETTERS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Dear {full},\nwe have changed your delivery address to {street}, {city} {postcode}.\nIf that is wrong, call us from {phone} or write from {email}.',
    'From: {full} <{email}>\nTo: support\nHi, my name is {full} and I cannot log in. My number is {phoneAbroad}.',
    'Author: {full} <{workEmail}>\nDate: Mon Mar 4 10:12:44 2024\n    Fix rounding of totals',
  ],
  de: [
    'Sehr geehrte Damen und Herren,\nmein Name ist {full}, wohnhaft {street}, {postcode} {city}.\nSie erreichen mich unter {phone} oder {email}.',
    'Von: {full} <{email}>\nBetreff: Kündigung\nMit freundlichen Grüßen\n{full}\n{street}\n{postcode} {city}',
  ],
  fr: [
    'Bonjour,\nje m’appelle {full} et j’habite {street}, {postcode} {city}.\nVous pouvez me joindre au {phone} ou à {email}.',
    'De : {full} <{email}>\nCordialement,\n{full}',
  ],
  es: [
    'Hola, soy {full}, con domicilio en {street}, {postcode} {city}.\nMi correo es {email} y mi teléfono {phoneAbroad}.',
  ],
  it: [
    'Gentile {full},\nconfermiamo la spedizione in {street}, {postcode} {city}.\nContatto: {email}, tel. {phoneAbroad}',
  ],
  nl: ['Beste {full},\nuw pakket gaat naar {street}, {postcode} {city}.\nVragen? Antwoord op {email}.'],
  pt: [
    'Prezado(a) {full},\nseu pedido será entregue em {street}, {city}, CEP {postcode}.\nContato: {email} / {phoneAbroad}',
  ],
  sv: ['Hej, jag heter {full} och bor på {street}, {postcode} {city}.\nMejla mig på {email}.'],
  da: ['Kære {full},\nvi har registreret adressen {street}, {postcode} {city}.\nKontakt: {email}'],
  no: ['Hei, jeg heter {full} og bor i {street}, {postcode} {city}.\nSend svar til {email}.'],
  fi: ['Hei, nimeni on {full}, osoite {street}, {postcode} {city}.\nSähköposti: {email}'],
  pl: [
    'Szanowny Panie/Pani {full},\nprzesyłka trafi na adres {street}, {postcode} {city}.\nKontakt: {email}',
  ],
  ja: ['{full} 様\nご住所：〒{postcode} {city}{street}\nメール：{email}　電話：{phone}'],
  ko: ['{full} 님께서 문의하셨습니다.\n이메일: {email}, 연락처: {phone}'],
  zh: ['联系人：{full}，手机：{phone}\n邮箱：{email}\n地址：{city}{street}'],
};
