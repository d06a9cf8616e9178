import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

export const medicalRecordNumber = definePrivacyKind({
  id: 'medical-record-number',
  title: 'medical record number',
  group: 'health',
  evidence: 'key',
  find: inText(String.raw`(?:[A-Z]{1,4}[ -]?)?\d{5,12}|TEST-\d{7}`),
  needs: { digits: 5 },
  words: [
    'mrn',
    'medical record number',
    'medical record no',
    'medical record',
    'health record number',
    'patient record number',
    'chart number',
    'hospital number',
    'krankenaktennummer',
    'patientennummer',
    'fallnummer',
    'numero de dossier medical',
    'dossier medical',
    'ipp',
    'numero de historia clinica',
    'historia clinica',
    'cartella clinica',
    'prontuario',
    'medisch dossiernummer',
    'patientnummer',
    '病历号',
    'カルテ番号',
  ],
  reserved: [{ pattern: /^TEST-\d{7}$/, reason: "begins with TEST, which marks it as no patient's" }],
  placeholders: [
    {
      pattern: /^(?:\D*)(?:0*12345\d*|(\d)\1{4,}|0+\d{1,3})$/,
      reason: 'a run of digits, as people type for an example',
    },
  ],
  generate: random => `TEST-${random.digits(7)}`,
  examples: { real: [['MRN', '4820917'].join('-')], synthetic: ['TEST-0000001'], ignored: ['INV-4820917'] },
});
