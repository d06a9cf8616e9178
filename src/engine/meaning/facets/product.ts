import { defineFacet, type FacetContext } from '../facet';
import { withGs1CheckDigit } from './checkDigits';
import { chosen } from './chosen';
import { brands, findMaterial, findTheme, materials, modelEndings, sizes } from './tables/productTables';

/** Something for sale. Its price is the unit price of `lineItemFacet`. */
export interface Product {
  /** `Norvik Oak Bookshelf` */
  readonly name: string;
  /** The name without the brand. */
  readonly kind: string;
  readonly category: string;
  readonly brand: string;
  readonly material: string;
  readonly color: string;
  readonly size: string;
  /** `NV-OB-48213`: letters of brand and kind, and a number. */
  readonly sku: string;
  /** EAN-13 with its check digit, of a prefix that GS1 keeps for use inside a shop (20 to 29). */
  readonly barcode: string;
  readonly description: string;
  readonly model: string;
}

/** One product, whose name, brand, category, material and article number agree. */
export const productFacet = defineFacet<Product>({
  id: 'product',
  kind: 'object',
  draw(context) {
    const { random, locale } = context;
    const kind = random.pick(locale.products);
    const brand = chosen(context, 'commerce.brand', random.pick(brands), random.real());
    const material = random.pick(materials);
    const color = chosen(context, 'color.name', random.pick(locale.colors), random.real());
    const size = chosen(context, 'commerce.size', random.pick(sizes), random.real());
    const turn = random.real();
    return {
      name: `${brand} ${kind}`,
      kind,
      brand,
      color,
      size,
      category: chosen(context, 'commerce.category', findTheme(locale, kind), turn),
      material: chosen(context, 'commerce.material', findMaterial(kind) ?? material, turn),
      sku: `${letters(brand, 2)}-${letters(kind, 2)}-${random.digits(5)}`,
      barcode: withGs1CheckDigit(`2${random.digits(11)}`),
      description: describe(context, kind),
      model: `${letters(brand, 1)}${String(random.int(10, 99))}0${random.pick(modelEndings)}`,
    };
  },
});

/** The kind and two different sentences about it. */
function describe({ random, locale }: FacetContext, kind: string): string {
  const { productDescriptions: sentences } = locale;
  const first = random.int(0, sentences.length - 1);
  const second = (first + random.int(1, sentences.length - 1)) % sentences.length;
  return `${kind}. ${sentences[first] ?? ''} ${sentences[second] ?? ''}`;
}

/** The first letters of a text's words, else of the text, in ASCII capitals. */
function letters(text: string, count: number): string {
  const slot = `${String(count)} ${text}`;
  const known = knownLetters.get(slot) ?? findLetters(text, count);
  knownLetters.set(slot, known);
  return known;
}

/** Brands and products come from short tables. */
const knownLetters = new Map<string, string>();

function findLetters(text: string, count: number): string {
  const words = text
    .normalize('NFD')
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter(word => word.length > 2);
  const initials = words.length >= count ? words.map(word => word.charAt(0)).join('') : words.join('');
  return initials.slice(0, count).padEnd(count, 'X');
}
