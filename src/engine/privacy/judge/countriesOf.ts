import type { DocumentField } from '../documentField';
import { readFieldWords } from '../detect/fieldWords';

const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  `US:usa,united states,united states of america,u.s.|GB:uk,united kingdom,great britain,england,gbr|CA:canada,can
  AU:australia,aus|IN:india,ind|BR:brazil,brasil,bra|ES:spain,espana,españa,esp|FR:france,fra|IT:italy,italia,ita
  DE:germany,deutschland,deu|NL:netherlands,the netherlands,nederland,nld|SE:sweden,sverige,swe|NO:norway,norge,nor
  DK:denmark,danmark,dnk|FI:finland,suomi,fin|PL:poland,polska,pol|BE:belgium,belgique,belgie,belgië,bel
  CH:switzerland,schweiz,suisse,svizzera,che|AT:austria,österreich,osterreich,aut|PT:portugal,prt|IE:ireland,irl
  CN:china,chn,中国|KR:korea,south korea,republic of korea,kor,대한민국|JP:japan,jpn,日本|SG:singapore,sgp
  ZA:south africa,zaf|MX:mexico,méxico,mex`
    .split(/\s*[|\n]\s*/)
    .flatMap(row => {
      const [code = '', names = ''] = row.split(':');
      return [code.toLowerCase(), ...names.split(',')].map(name => [name, code] as const);
    }),
);

/** The country that a field names, as ISO 3166-1 alpha-2; `undefined` of another field or country. */
export function countryOf(field: DocumentField): string | undefined {
  if (field.value.length > 30 || !readFieldWords(field).isCountry) return undefined;
  const text = field.value.trim().toLowerCase();
  return NAMES[text] ?? NAMES[/^[a-z]{2}[-_]([a-z]{2})$/.exec(text)?.[1] ?? ''];
}
