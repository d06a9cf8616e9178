import { amountDue } from './amountDue';
import { amountPaid } from './amountPaid';
import { availability } from './availability';
import { barcode } from './barcode';
import { brand } from './brand';
import { category } from './category';
import { condition } from './condition';
import { costPrice } from './costPrice';
import { coupon } from './coupon';
import { discount } from './discount';
import { discountPercent } from './discountPercent';
import { discountedPrice } from './discountedPrice';
import { giftMessage } from './giftMessage';
import { hsCode } from './hsCode';
import { invoiceNumber } from './invoiceNumber';
import { lineCount } from './lineCount';
import { lineDiscount } from './lineDiscount';
import { lineTotal } from './lineTotal';
import { listPrice } from './listPrice';
import { material } from './material';
import { menuItem } from './menuItem';
import { model } from './model';
import { orderNumber } from './orderNumber';
import { orderNumberInteger } from './orderNumberInteger';
import { orderQuantity } from './orderQuantity';
import { orderStatus } from './orderStatus';
import { paymentStatus } from './paymentStatus';
import { paymentTerms } from './paymentTerms';
import { plan } from './plan';
import { points } from './points';
import { price } from './price';
import { priceText } from './priceText';
import { productAdjective } from './productAdjective';
import { productDescription } from './productDescription';
import { productName } from './productName';
import { quantity } from './quantity';
import { refundAmount } from './refundAmount';
import { seats } from './seats';
import { sellUnit } from './sellUnit';
import { shipping } from './shipping';
import { shoeSize } from './shoeSize';
import { size } from './size';
import { sku } from './sku';
import { stock } from './stock';
import { subscriptionStatus } from './subscriptionStatus';
import { subtotal } from './subtotal';
import { tax } from './tax';
import { taxRate } from './taxRate';
import { tip } from './tip';
import { total } from './total';
import { upc } from './upc';
import type { MeaningDefinition } from '../defineMeaning';
import { priceRange } from './priceRange';
import { leadSource } from './leadSource';
import { dealStage } from './dealStage';

/** Meanings of the group `commerce`. Order decides between equally good matches. */
export const commerceMeanings = [
  productName,
  productDescription,
  category,
  brand,
  material,
  productAdjective,
  size,
  shoeSize,
  model,
  sku,
  barcode,
  upc,
  hsCode,
  price,
  listPrice,
  discountedPrice,
  costPrice,
  priceText,
  quantity,
  orderQuantity,
  lineCount,
  lineTotal,
  lineDiscount,
  subtotal,
  discount,
  discountPercent,
  shipping,
  tax,
  taxRate,
  tip,
  total,
  amountPaid,
  amountDue,
  refundAmount,
  stock,
  availability,
  orderNumber,
  orderNumberInteger,
  invoiceNumber,
  orderStatus,
  paymentStatus,
  coupon,
  giftMessage,
  condition,
  sellUnit,
  paymentTerms,
  plan,
  subscriptionStatus,
  seats,
  points,
  menuItem,
  priceRange,
  leadSource,
  dealStage,
] as const satisfies readonly MeaningDefinition[];
