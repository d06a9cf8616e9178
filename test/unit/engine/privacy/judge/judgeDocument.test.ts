import { describe, expect, it } from 'vitest';
import { judgeDocument } from '../../../../../src/engine/privacy/judge/judgeDocument';
import type { JudgeOptions } from '../../../../../src/engine/privacy/judge/judgeOptions';
import { fieldOf, fieldsOf } from '../../../../support/plainFields';

const address = (local: string, domain = 'kestrel-freight.io') => [local, domain].join('@');
const SSN = ['536', '22', '8726'].join('-');

/** `path kind verdict` of each finding. */
function judge(root: unknown, options: JudgeOptions = {}): string[] {
  return judgeDocument(fieldsOf(root), options).map(
    ({ field, kind, verdict }) => `${field.path} ${kind.id} ${verdict}`,
  );
}

describe('a verdict', () => {
  it('is synthetic for a reserved value, by the standard that reserves it', () => {
    const [finding] = judgeDocument(fieldsOf({ email: address('sofia', 'example.com') }));
    expect(finding).toMatchObject({ verdict: 'synthetic', reason: 'its domain is reserved by RFC 2606' });
  });

  it('is synthetic for a placeholder by custom, and plausible where the user wants to hear of them', () => {
    const root = { email: address('sofia', 'test.com') };
    expect(judge(root)).toEqual(['email email synthetic']);
    expect(judge(root, { placeholders: 'plausible' })).toEqual(['email email plausible']);
  });

  it('is likely real for one live address or one live secret', () => {
    expect(judge({ email: address('sofia', 'gmail.com') })).toEqual(['email email likely-real']);
    const token = ['ghp_16C7e42F292c', '6912E7710c838347Ae178B4a'].join('');
    expect(judge({ note: `use ${token}` })).toEqual(['note github-token likely-real']);
  });

  it('leaves names, streets and dates alone, unless something identifies their record', () => {
    const person = { name: 'Margaret Okonkwo', street: '48 Ashworth Lane', birthDate: '1984-03-12' };
    expect(judge({ patient: person })).toEqual([]);
    expect(judge({ patient: { ...person, ssn: SSN } })).toEqual([
      'patient.name person-name likely-real',
      'patient.street street-address likely-real',
      'patient.birthDate birth-date likely-real',
      'patient.ssn us-ssn likely-real',
    ]);
  });

  it('is synthetic for a whole record whose identifying values are reserved', () => {
    const person = { fullName: 'Margaret Okonkwo', email: address('m.okonkwo', 'example.com') };
    expect(judge({ user: { ...person, address: { street: '48 Ashworth Lane' } } })).toEqual([
      'user.fullName person-name synthetic',
      'user.email email synthetic',
      'user.address.street street-address synthetic',
    ]);
  });

  it('tells the records of a list apart', () => {
    const users = [
      { fullName: 'Margaret Okonkwo', email: address('m.okonkwo') },
      { fullName: 'Ruth Adeyemi', email: address('r.adeyemi', 'example.com') },
    ];
    expect(judge({ users })).toEqual([
      'users[0].fullName person-name likely-real',
      'users[0].email email likely-real',
      'users[1].fullName person-name synthetic',
      'users[1].email email synthetic',
    ]);
  });

  it('takes both parts under a mere name for a person, where something identifies the record', () => {
    expect(judge({ name: 'Margaret Okonkwo', ssn: SSN })).toContain('name person-name likely-real');
    expect(judge({ name: 'Widget', ssn: SSN })).toEqual(['ssn us-ssn likely-real']);
  });

  it('is plausible for a name in a table of which other rows may be real', () => {
    const row = (record: number, key: string, value: string) =>
      fieldOf({ path: `row ${record} column ${key}`, key, column: key, record, value });
    const fields = [row(1, 'full_name', 'Ruth Adeyemi'), row(2, 'email', address('m.okonkwo'))];
    expect(judgeDocument(fields).map(finding => finding.verdict)).toEqual(['plausible', 'likely-real']);
  });

  it('comes to an end on long lines full of candidates', () => {
    const value = `${address('sofia')} SSN ${SSN}, name: Ann Lee; `.repeat(10_000);
    expect(judgeDocument([fieldOf({ type: 'text', value })]).length).toBeGreaterThanOrEqual(20_000);
  });

  it('is plausible for addresses that faker or Mockaroo built', () => {
    expect(judge({ email: address('Sofia_Lindqvist12', 'hotmail.com') })).toEqual(['email email plausible']);
    const row = { first_name: 'Sofia', last_name: 'Lindqvist', email: address('slindqvist0') };
    expect(judge(row)).toContain('email email plausible');
  });

  it('is plausible in a file that says that it was generated', () => {
    const root = { _comment: 'Generated with faker 8', email: address('sofia') };
    expect(judge(root)).toEqual(['email email plausible']);
  });

  it('is synthetic throughout a file with our marker or of a known hash', () => {
    const marker = fieldOf({
      type: 'comment',
      value: ' @fauxture User seed=1: synthetic values, about nobody',
    });
    const fields = [marker, ...fieldsOf({ ssn: SSN })];
    expect(judgeDocument(fields).map(finding => finding.verdict)).toEqual(['synthetic']);
    expect(judge({ ssn: SSN }, { knownSynthetic: 'the ledger knows the file' })).toEqual([
      'ssn us-ssn synthetic',
    ]);
  });

  it('is plausible for the odd one out of a reserved column', () => {
    const domains = ['example.com', 'example.org', 'example.net', 'example.com', 'kestrel-freight.io'];
    const rows = domains.map(domain => ({ contact: address('sofia', domain) }));
    expect(judge(rows).at(-1)).toBe('[4].contact email plausible');
  });

  it('reads a number under a name for such numbers of any country by the country of the record', () => {
    const bsn = ['2189', '04368'].join('');
    expect(judge({ national_id: bsn })).toEqual([]);
    expect(judge({ national_id: bsn, country: 'NL' })).toEqual(['national_id nl-bsn likely-real']);
  });

  it('never holds the value in its reason or its mask', () => {
    const root = { ssn: SSN, email: address('sofia'), phone: ['+1 503', '771', '2984'].join(' ') };
    for (const { reason, masked, field } of judgeDocument(fieldsOf(root))) {
      expect(reason).not.toContain(field.value);
      expect(masked).not.toContain(field.value.slice(1, 4));
    }
  });

  it('is not given for kinds that are off', () => {
    expect(judge({ ssn: SSN, email: address('sofia') }, { kindsOff: ['us-ssn'] })).toEqual([
      'email email likely-real',
    ]);
  });
});
