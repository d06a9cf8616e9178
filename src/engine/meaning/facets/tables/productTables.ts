import type { LocaleTables } from '../../../locale/localeTables';
import { themeNames, themeStarts } from './productThemes';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Invented brands. */
export const brands = list(`
  Norvik Lumaro Kestreline Ondara Velmont Brightsett Halvorn Pinecroft Tessaro Mirabelo Ostlund Calvera Fernwick
  Solvane Arkady Birkholm Quillon Marenna Thornby Elvaro Zephrine Corvanta Hadley&Finch Lindqvale Ravello Sundby
  Ambrelle Wexmoor Yarrowen Dovetta Glenhart Ikonda Juniva Kelmora Larkstead Meridel Opalune Perrigold Rowanto Stellavik
  Aldmere Bexleigh Castora Drumlin Eastvale Farrowby Greyfen Hollinby Inverdale Kirkwell Lowmoor Marrick Northfell
  Oakhaven Petrano Quaylin Redmarsh Stonewick Tarnfield Ulverby Westrow
  Umbrano Vinterra Alderiq Cobaltra Emberly Fjordane Havenridge Isolde Nimbara Palavera
`).map(name => name.replace('&', ' & '));

export const sizes = ['XS', 'S', 'M', 'L', 'XL'];
export const modelEndings = ['', '', '', ' Pro', ' Mini', 'S', 'X'];
/** Materials for products whose name does not tell. */
export const materials = [
  'Aluminum',
  'Cotton',
  'Glass',
  'Linen',
  'Oak',
  'Polyester',
  'Stainless steel',
  'Wool',
];

/** Materials that English product names mention. */
const NAMED = [
  'Stainless Steel',
  'Ceramic',
  'Enamel',
  'Bamboo',
  'Oak',
  'Walnut',
  'Merino Wool',
  'Cotton',
  'Cashmere',
  'Leather',
  'Canvas',
];

/** The material that a product's English name says. */
export function findMaterial(kind: string): string | undefined {
  return NAMED.find(material => kind.startsWith(material));
}

/** The department that a product of the locale's list belongs to, in the locale's language. */
export function findTheme(locale: LocaleTables, kind: string): string {
  const names = themeNames.get(locale.language) ?? themeNames.get('en') ?? [];
  let themes = themesByList.get(locale.products);
  if (themes === undefined) themesByList.set(locale.products, (themes = readThemes(locale)));
  return names[themes.get(kind) ?? 1] ?? 'Home';
}

const themesByList = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** The list goes department by department, so that the first product of the next one ends each. */
function readThemes(locale: LocaleTables): ReadonlyMap<string, number> {
  const starts = themeStarts.get(locale.language) ?? [];
  const themes = new Map<string, number>();
  let theme = 0;
  for (const product of locale.products) {
    const next = starts[theme];
    if (next !== undefined && product.toLowerCase().includes(next.toLowerCase())) theme += 1;
    themes.set(product, theme);
  }
  return themes;
}
