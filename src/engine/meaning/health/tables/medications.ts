/** International nonproprietary names of common medications. */
export const medications: readonly string[] =
  'Acetaminophen|Albuterol|Allopurinol|Amlodipine|Amoxicillin|Apixaban|Aspirin|Atenolol|Atorvastatin|Azithromycin|Bisoprolol|Budesonide|Bupropion|Candesartan|Cefuroxime|Cetirizine|Ciprofloxacin|Citalopram|Clopidogrel|Diclofenac|Doxycycline|Duloxetine|Enalapril|Escitalopram|Famotidine|Fluticasone|Furosemide|Gabapentin|Hydrochlorothiazide|Ibuprofen|Insulin glargine|Lamotrigine|Levothyroxine|Lisinopril|Loratadine|Losartan|Melatonin|Metformin|Metoprolol|Montelukast|Naproxen|Omeprazole|Pantoprazole|Prednisone|Propranolol|Ramipril|Rosuvastatin|Salbutamol|Sertraline|Simvastatin|Spironolactone|Tamsulosin|Tiotropium|Trazodone|Valsartan|Venlafaxine|Warfarin|Xylometazoline|Zolpidem'.split(
    '|',
  );
