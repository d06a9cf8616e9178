const list = (text: string): string[] => text.trim().split(/\s*,\s*/);

/** Names of fields that hold a name. */
const FIELDS = list(`
  first name, last name, full name, middle name, given name, family name, maiden name, display name, legal
  name, customer name, person name, patient name, employee name, contact name, user name full, cardholder,
  cardholder name, card holder, account holder, holder name, recipient name, beneficiary, beneficiary name,
  sender name, student name, guest name, owner name, client name, member name, billing name, shipping name,
  ship to name, bill to name, spouse, emergency contact, next of kin, author name, tenant name, driver name,
  vorname, nachname, familienname, name des kunden, kundenname, vollstandiger name, geburtsname, prenom,
  nom, nom de famille, nom complet, nom client, nom et prenom, nombre, apellido, apellidos, primer apellido,
  segundo apellido, nombre completo, nome, cognome, nome completo, nome e cognome, sobrenome, voornaam,
  achternaam, volledige naam, tussenvoegsel, nome cliente, primeiro nome, fornamn, efternamn, fornavn,
  etternavn, efternavn, etunimi, sukunimi, imie, nazwisko, imie i nazwisko, surname, contact person, contact
  full name, passenger name, applicant name, tenant full name, payee name, payer name, insured name,
  policyholder name, policy holder, name on card, attention to, signatory, doctor name, physician name,
  rufname, kontoinhaber, karteninhaber, ansprechpartner, ansprechpartnerin, ansprechperson, patientenname,
  name des patienten, empfangername, mitarbeitername, inhaber, halter, unterzeichner, titulaire, titulaire
  du compte, nom prenom, nom du client, nom usage, nom de naissance, nom patient, nom de l assure,
  destinataire, beneficiaire, titular, titular de la cuenta, nombres, nombre y apellidos, apellido paterno,
  apellido materno, nombre cliente, nombre del cliente, nombre paciente, persona de contacto, beneficiario,
  remitente, nominativo, intestatario, nome paziente, referente, naam, contactpersoon, rekeninghouder,
  kaarthouder, naam klant, naam patient, roepnaam, geboortenaam, nome do cliente, nome do paciente, nome
  titular, nome do titular, nome da mae, pessoa de contato, ultimo nome, apelido, namn, fullstandigt namn,
  kontaktperson, kontoinnehavare, kortinnehavare, kundnamn, tilltalsnamn, navn, fulde navn, fullt navn,
  kontoholder, kontohaver, kortholder, kundenavn, mellomnavn, mellemnavn, nimi, koko nimi, yhteyshenkilo,
  tilinomistaja, asiakkaan nimi, kutsumanimi, imiona, imie nazwisko, osoba kontaktowa, nazwa klienta,
  wlasciciel rachunku, posiadacz karty, empfaengername, empfaenger name, fn, nm, cn, sn
`);

/** The same in China, Japan and Korea. */
const ASIAN_FIELDS = list(`
  姓名, 名字, 氏名, 名前, 姓, 名, 성명, 이름, 납품자, 联系人, 联系人姓名, 收件人, 收货人, 客户姓名, 患者姓名, 持卡人, 开户名, 姓氏, 真实姓名, お名前, 担当者, 担当者名,
  口座名義, 名義人, 患者名, 宛名, 苗字, 氏名漢字, 会員名, 고객명, 수령인, 예금주, 담당자, 환자명, 회원명, 성함, 받는분, 보호자, 성, 성씨, 영문이름, 名前カナ, 姓カナ,
  フリガナ, 氏名カナ
`);

/** A field by whom it belongs to: the `name` of a customer; with nobody before the sign, of nobody who is named. */
const OWNED_FIELDS = list(`
  > name, user > name, customer > name, person > name, patient > name, employee > name, contact > name,
  client > name, member > name, student > name, recipient > name, sender > name, guest > name, passenger >
  name, name > first, name > last, name > given, name > family, name > middle, name > full, holder > name,
  owner > name, author > name, driver > name, tenant > name, applicant > name, payer > name, payee > name,
  beneficiary > name, insured > name, physician > name, doctor > name, creditor > nm, debtor > nm, dbtr >
  nm, cdtr > nm, ultmt dbtr > nm, ultmt cdtr > nm, > customer, > client, > patient, > recipient, >
  passenger, > driver, > tenant, > applicant, > employee, > kunde, > cliente, > paciente, > paziente, >
  fahrer, > mieter, > absender, > empfanger, > empfaenger, > expediteur, > contact, > contacto, > kontakt, >
  owner, > sender, > author, > assignee, > reporter, > payee, > payer, > guest, > student, > teacher, >
  attendee, > participant, > klant, > kund, > asiakas, > pacjent, > pasient, > potilas, > created by, >
  updated by, > approved by, > signed by, > manager, > supervisor, debtor > name, creditor > name, buyer >
  name, seller > name, account holder > name, cardholder > name, policyholder > name, resident > name,
  subscriber > name, attendee > name, participant > name, teacher > name, spouse > name, parent > name,
  child > name, caller > name
`);

/** Words of fields' names that speak for the name of a person, as schemas of many languages have them. */
export const personNameWords: readonly string[] = [
  ...FIELDS,
  ...ASIAN_FIELDS,
  ...OWNED_FIELDS.map(phrase => (phrase.startsWith('>') ? ` ${phrase}` : phrase)),
];
