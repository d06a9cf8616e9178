import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const documentType = defineMeaning({
  id: 'media.documentType',
  title: 'a type of document',
  gives: 'text',
  names: phrases(`
    document type; = person doctype; document category; document kind; report type; form type;
    document|report|template > = type; document|report > category; letter type; template type; record kind;
    contract type; contract|agreement > = type; document class; doc category; lease type; agreement type;
    document|contract > kind; proof type; certificate type; policy type; statement type; publication type;
    filing type; deliverable type; upload document type
  `),
  generate: draw =>
    draw.random.pick(['contract', 'invoice', 'report', 'certificate', 'letter', 'form', 'policy']),
  examples: ['Document.type: string', 'case.document_type: string', 'Report.reportType: string'],
});
