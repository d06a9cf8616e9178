/** A condition with its ICD-10 code. */
export interface Diagnosis {
  readonly code: string;
  readonly name: string;
}

/** Common conditions. */
export const diagnoses: readonly Diagnosis[] =
  'B02.9 Shingles|D50.9 Iron deficiency anemia|E03.9 Hypothyroidism|E11.9 Type 2 diabetes|E55.9 Vitamin D deficiency|E66.9 Obesity|E78.5 Hyperlipidemia|F32.9 Depressive episode|F41.1 Generalized anxiety disorder|F51.0 Insomnia|G43.9 Migraine|G47.3 Sleep apnea|G56.0 Carpal tunnel syndrome|H10.9 Conjunctivitis|H25.9 Age-related cataract|H40.9 Glaucoma|H66.9 Otitis media|H91.9 Hearing loss|I10 Hypertension|I20.9 Angina pectoris|I25.1 Coronary artery disease|I48.9 Atrial fibrillation|I50.9 Heart failure|I83.9 Varicose veins|J00 Common cold|J02.9 Acute pharyngitis|J11.1 Influenza|J18.9 Pneumonia|J20.9 Acute bronchitis|J30.1 Hay fever|J45.9 Asthma|K02.9 Dental caries|K21.9 Gastroesophageal reflux|K29.7 Gastritis|K40.9 Inguinal hernia|K58.9 Irritable bowel syndrome|K80.2 Gallstones|L20.9 Atopic dermatitis|L40.9 Psoriasis|L50.9 Urticaria|M10.9 Gout|M17.9 Osteoarthritis of the knee|M25.5 Joint pain|M54.5 Low back pain|M75.1 Rotator cuff syndrome|M81.9 Osteoporosis|N20.0 Kidney stones|N30.0 Acute cystitis|R51 Headache|S52.5 Fracture of the lower radius|S83.5 Sprain of the cruciate ligament|S93.4 Sprained ankle|T78.4 Allergic reaction|Z00.0 General examination'
    .split('|')
    .map(line => ({ code: line.slice(0, line.indexOf(' ')), name: line.slice(line.indexOf(' ') + 1) }));
