import type { LocaleTables } from '../../locale/localeTables';
import type { Stream } from '../../random/stream';
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
  draw: context => new DrawnProduct(context),
});

/** How many words of the stream come before those that a part of a product draws. */
const BEFORE = { brandTurn: 2, material: 4, color: 5, colorTurn: 6, size: 8, sizeTurn: 9, turn: 11, sku: 13, barcode: 18, rest: 29 }; // prettier-ignore

/** What few objects show is worked out when it is asked for, each part from the words that are its own. */
class DrawnProduct implements Product {
  readonly kind: string;
  readonly brand: string;

  constructor(private readonly context: FacetContext) {
    const { random, locale } = context;
    this.kind = random.pick(locale.products);
    this.brand = this.choose('commerce.brand', random.pick(brands), BEFORE.brandTurn);
  }

  private after(words: number): Stream {
    return this.context.random.from(words);
  }

  private choose(meaningId: string, usual: string, words: number): string {
    const { context } = this;
    return context.choices(meaningId) === undefined
      ? usual
      : chosen(context, meaningId, usual, this.after(words).real());
  }

  get name(): string {
    return `${this.brand} ${this.kind}`;
  }

  get color(): string {
    const usual = this.after(BEFORE.color).pick(this.context.locale.colors);
    return this.choose('color.name', usual, BEFORE.colorTurn);
  }

  get size(): string {
    return this.choose('commerce.size', this.after(BEFORE.size).pick(sizes), BEFORE.sizeTurn);
  }

  get category(): string {
    return this.choose('commerce.category', findTheme(this.context.locale, this.kind), BEFORE.turn);
  }

  get material(): string {
    const usual = findMaterial(this.kind) ?? this.after(BEFORE.material).pick(materials);
    return this.choose('commerce.material', usual, BEFORE.turn);
  }

  get sku(): string {
    const number = this.after(BEFORE.sku).digits(5);
    return `${letters(this.brand, twoLetters)}-${letters(this.kind, twoLetters)}-${number}`;
  }

  get barcode(): string {
    return withGs1CheckDigit(`2${this.after(BEFORE.barcode).digits(11)}`);
  }

  get description(): string {
    return describe(this.after(BEFORE.rest), this.context.locale, this.kind);
  }

  get model(): string {
    const random = this.after(BEFORE.rest);
    describe(random, this.context.locale, this.kind);
    return `${letters(this.brand, oneLetter)}${String(random.int(10, 99))}0${random.pick(modelEndings)}`;
  }
}

/** The kind and two different sentences about it. */
function describe(random: Stream, locale: LocaleTables, kind: string): string {
  const { productDescriptions: sentences } = locale;
  const first = random.int(0, sentences.length - 1);
  const second = (first + random.int(1, sentences.length - 1)) % sentences.length;
  return `${kind}. ${sentences[first] ?? ''} ${sentences[second] ?? ''}`;
}

/** How many letters stand for a text, and for which texts they are known: brands and products of short tables. */
interface Letters {
  readonly count: number;
  readonly known: Map<string, string>;
}

const oneLetter: Letters = { count: 1, known: new Map() };
const twoLetters: Letters = { count: 2, known: new Map() };

/** The first letters of a text's words, else of the text, in ASCII capitals. */
function letters(text: string, { count, known }: Letters): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = findLetters(text, count);
  known.set(text, found);
  return found;
}

function findLetters(text: string, count: number): string {
  const words = text
    .normalize('NFD')
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter(word => word.length > 2);
  const initials = words.length >= count ? words.map(word => word.charAt(0)).join('') : words.join('');
  return initials.slice(0, count).padEnd(count, 'X');
}
