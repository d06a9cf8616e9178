import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { localeIds, loadLocale } from '../../../../src/engine/locale/loadLocale';
import type { DrawEnvironment, FacetContext } from '../../../../src/engine/meaning/facet';
import { cardFacet } from '../../../../src/engine/meaning/facets/card';
import {
  withGs1CheckDigit,
  withIsbn10CheckDigit,
  withIssnCheckDigit,
  withLuhnDigit,
} from '../../../../src/engine/meaning/facets/checkDigits';
import { fileFacet } from '../../../../src/engine/meaning/facets/file';
import { lineItemFacet } from '../../../../src/engine/meaning/facets/lineItem';
import { moneyFacet } from '../../../../src/engine/meaning/facets/money';
import { orderFacet } from '../../../../src/engine/meaning/facets/order';
import { personFacet } from '../../../../src/engine/meaning/facets/person';
import { productFacet } from '../../../../src/engine/meaning/facets/product';
import { fileKinds } from '../../../../src/engine/meaning/facets/tables/fileTables';
import { themeNames } from '../../../../src/engine/meaning/facets/tables/productThemes';
import { makes } from '../../../../src/engine/meaning/facets/tables/vehicleTables';
import { moments, timelineFacet } from '../../../../src/engine/meaning/facets/timeline';
import { vehicleFacet } from '../../../../src/engine/meaning/facets/vehicle';
import { releaseFacet } from '../../../../src/engine/meaning/facets/release';
import { Scope } from '../../../../src/engine/meaning/scope';
import { drawFacet, environmentOf, NOW, openScope } from '../../../support/drawMeaning';

const DAY = 86_400_000;
const ROWS = Array.from({ length: 500 }, (_, row) => row);
let environments: readonly DrawEnvironment[];
let english: DrawEnvironment;

beforeAll(async () => {
  environments = await Promise.all(localeIds.map(async id => environmentOf(await loadLocale(id))));
  english = environments[0] as DrawEnvironment;
});

describe('a course of events', () => {
  const now = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2090, 0, 1) });
  const rows = fc.record({ seed: fc.nat(), row: fc.nat(), now });

  it('has every two moments in order, as instants and as days mixed', () => {
    fc.assert(
      fc.property(rows, ({ now: today, ...options }) => {
        const { at, day } = drawFacet(timelineFacet, { ...english, now: today }, options);
        for (const [index, earlier] of moments.entries()) {
          for (const later of moments.slice(index + 1)) {
            expect(at(earlier)).toBeLessThan(day(later));
            expect(day(earlier)).toBeLessThanOrEqual(at(earlier));
          }
        }
      }),
    );
  });

  it('keeps what happened before now, and what is still to come after it', () => {
    fc.assert(
      fc.property(rows, ({ now: today, ...options }) => {
        const { at, day } = drawFacet(timelineFacet, { ...english, now: today }, options);
        expect(at('deleted')).toBeLessThanOrEqual(today);
        expect(day('next')).toBeGreaterThan(today);
      }),
    );
  });

  it('leaves room between start and end for sessions, journeys and stays', () => {
    for (const row of ROWS) {
      const { at, day, minutes, travelMinutes, nights } = drawFacet(timelineFacet, english, { row });
      expect(at('started') + Math.max(minutes, travelMinutes) * 60_000).toBeLessThan(at('ended'));
      expect(day('started') + nights * DAY).toBeLessThan(day('ended'));
      expect(new Date(at('started')).getUTCDate()).toBe(
        new Date(at('started') + minutes * 60_000).getUTCDate(),
      );
    }
  });
});

describe('an order', () => {
  const everyPart = {
    'commerce.tax': [],
    'commerce.shipping': [],
    'commerce.discount': [],
    'commerce.tip': [],
  };

  it('adds up exactly in minor units, in every locale', () => {
    for (const environment of environments) {
      for (const row of ROWS.slice(0, 100)) {
        const order = drawFacet(orderFacet, environment, { row, choices: everyPart });
        expect(order.subtotal).toBe(order.items.reduce((sum, item) => sum + item.total, 0));
        expect(order.total).toBe(order.subtotal - order.discount + order.shipping + order.tax + order.tip);
        for (const item of order.items) expect(item.total).toBe(item.quantity * item.unitPrice);
        for (const amount of [order.total, order.tax, order.shipping, order.discount]) {
          expect(Number.isSafeInteger(amount)).toBe(true);
          expect(amount).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });

  it('counts only the parts that the object shows', () => {
    for (const row of ROWS) {
      const plain = drawFacet(orderFacet, english, { row });
      expect(plain.total).toBe(plain.subtotal);
      const shipped = drawFacet(orderFacet, english, { row, choices: { 'commerce.shipping': [] } });
      expect(shipped.total).toBe(plain.subtotal + shipped.shipping);
      expect(shipped.items).toEqual(plain.items);
    }
  });

  it('is its own only line where it has a quantity and a unit price', () => {
    const choices = { 'commerce.quantity': [], 'commerce.price': [] };
    for (const row of ROWS) {
      const scope = openScope(english, { row, choices });
      const { quantity, unitPrice } = scope.facet(lineItemFacet, '');
      expect(scope.facet(orderFacet, '').total).toBe(quantity * unitPrice);
    }
  });

  it('has as many lines as its array is to hold', () => {
    const scope = new Scope(english, openScope(english).entities, { itemCount: () => 7 });
    expect(scope.facet(orderFacet, '').items).toHaveLength(7);
  });

  it('is in whole units of a currency that has no smaller ones, and in one that the field allows', () => {
    const choices = { 'finance.currency': ['jpy', 'KWD'] };
    const seen = new Set<string>();
    for (const row of ROWS) {
      const { spelling, digits, minorPerMajor } = drawFacet(moneyFacet, english, { row, choices });
      seen.add(spelling);
      expect([digits, minorPerMajor]).toEqual(spelling === 'jpy' ? [0, 1] : [3, 1000]);
    }
    expect([...seen].sort()).toEqual(['KWD', 'jpy']);
  });
});

describe('a line of an order', () => {
  it('is the one that the order has for it', () => {
    const order = drawFacet(orderFacet, english);
    const [first] = order.items;
    const context = { parentItem: () => first } as unknown as FacetContext;
    expect(lineItemFacet.draw(context)).toBe(first);
  });
});

describe('a payment card', () => {
  const STARTS: Readonly<Record<string, RegExp>> = {
    Visa: /^4/,
    Mastercard: /^(?:5[1-5]|2[2-7])/,
    'American Express': /^3[47]/,
    Discover: /^6/,
  };

  it('has a number, an ending and a check code of its network, and expires after now', () => {
    for (const row of ROWS) {
      const card = drawFacet(cardFacet, english, { row });
      expect(card.number).toMatch(STARTS[card.network] ?? /^$/);
      expect(card.number.endsWith(card.last4)).toBe(true);
      expect(card.cvc).toHaveLength(card.network === 'American Express' ? 4 : 3);
      expect(card.expiryMonth).toBeGreaterThanOrEqual(1);
      expect(card.expiryMonth).toBeLessThanOrEqual(12);
      expect(card.expiryYear).toBeGreaterThan(new Date(NOW).getUTCFullYear());
    }
  });

  it.each([
    [['visa', 'amex', 'mastercard'], /^(?:4|3[47]|5|2)/],
    [['AMERICAN_EXPRESS'], /^3[47]/],
    [['MASTER_CARD', 'Diners Club'], /^(?:5|2|3[068])/],
    [['JCB'], /^35/],
  ] as const)('is of a network that the field allows, as it spells it: %s', (choices, start) => {
    for (const row of ROWS.slice(0, 60)) {
      const card = drawFacet(cardFacet, english, { row, choices: { 'finance.cardNetwork': choices } });
      expect(choices).toContain(card.network);
      expect(card.number).toMatch(start);
    }
  });

  it('belongs to the person of the object', () => {
    const scope = openScope(english, { row: 3 });
    expect(scope.facet(cardFacet, '').holder).toBe(scope.facet(personFacet, '').fullName);
  });
});

describe('a file', () => {
  it('has a name, path, type and size that agree', () => {
    for (const row of ROWS) {
      const file = drawFacet(fileFacet, english, { row });
      const kind = fileKinds.find(({ extension }) => extension === file.extension);
      expect(file.name).toBe(`${file.base}.${file.extension}`);
      expect(file.path).toBe(`${file.directory}/${file.name}`);
      expect([file.mimeType, file.category]).toEqual([kind?.mimeType, kind?.category]);
      expect(file.size).toBeGreaterThanOrEqual(kind?.smallest ?? Infinity);
      expect(file.size).toBeLessThanOrEqual(kind?.largest ?? 0);
    }
  });

  it('is of a kind that its fields allow', () => {
    for (const row of ROWS.slice(0, 60)) {
      const png = drawFacet(fileFacet, english, {
        row,
        choices: { 'media.fileExtension': ['.png', '.jpg'], 'media.mimeType': [] },
      });
      expect(['.png', '.jpg']).toContain(png.extension);
      expect(png.mimeType).toMatch(/^image\/(?:png|jpeg)$/);
      const picture = drawFacet(fileFacet, english, { row, choices: { 'media.altText': [] } });
      expect(picture.category).toBe('image');
    }
  });
});

describe('a product', () => {
  it('has a name, brand, category, article numbers and description that agree, in every locale', () => {
    for (const environment of environments) {
      const categories = themeNames.get(environment.locale.language) ?? [];
      for (const row of ROWS.slice(0, 60)) {
        const product = drawFacet(productFacet, environment, { row });
        expect(product.name).toBe(`${product.brand} ${product.kind}`);
        expect(environment.locale.products).toContain(product.kind);
        expect(categories).toContain(product.category);
        expect(product.description.startsWith(product.kind)).toBe(true);
        expect(product.sku).toMatch(/^[A-Z]{2}-[A-Z]{2}-\d{5}$/);
        expect(withGs1CheckDigit(product.barcode.slice(0, 12))).toBe(product.barcode);
      }
    }
  });

  it.each(['en', 'de', 'fr', 'ja', 'ko', 'zh_CN', 'pl', 'fi'])('fills every department in %s', async id => {
    const environment = environmentOf(await loadLocale(id));
    const seen = new Set(ROWS.map(row => drawFacet(productFacet, environment, { row }).category));
    expect(seen.size).toBe(10);
  });

  it('is made of what its name says', () => {
    for (const row of ROWS) {
      const { kind, material } = drawFacet(productFacet, english, { row });
      if (/^(?:Oak|Bamboo|Leather|Cotton)/.test(kind)) expect(kind.startsWith(material)).toBe(true);
    }
  });
});

describe('a car', () => {
  it('has a make that builds its model, and was not built in the future', () => {
    for (const row of ROWS) {
      const car = drawFacet(vehicleFacet, english, { row });
      const model = makes
        .find(({ name }) => name === car.make)
        ?.models.find(({ name }) => name === car.model);
      expect(model?.body).toBe(car.bodyType);
      expect(model?.fuels).toContain(car.fuel);
      expect(car.year).toBeLessThanOrEqual(new Date(NOW).getUTCFullYear());
    }
  });
});

describe('a release', () => {
  it('has a year that is its day’s, in the past', () => {
    for (const row of ROWS) {
      const { day, year } = drawFacet(releaseFacet, english, { row });
      expect(new Date(day).getUTCFullYear()).toBe(year);
      expect(day).toBeLessThan(NOW);
    }
  });
});

describe('check digits', () => {
  it.each([
    [withGs1CheckDigit, '400638133393', '4006381333931'],
    [withGs1CheckDigit, '978030640615', '9780306406157'],
    [withGs1CheckDigit, '03600029145', '036000291452'],
    [withIsbn10CheckDigit, '030640615', '0306406152'],
    [withIsbn10CheckDigit, '080442957', '080442957X'],
    [withIssnCheckDigit, '0378595', '0378-5955'],
    [withLuhnDigit, '7992739871', '79927398713'],
  ])('are those of known numbers: %o of %s', (append, digits, expected) => {
    expect(append(digits)).toBe(expected);
  });
});
