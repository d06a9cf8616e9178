import { binLocation } from './binLocation';
import { cargo } from './cargo';
import { carrier } from './carrier';
import { containerNumber } from './containerNumber';
import { containerType } from './containerType';
import { incoterm } from './incoterm';
import { port } from './port';
import { routeCode } from './routeCode';
import { shipmentStatus } from './shipmentStatus';
import { shippingMethod } from './shippingMethod';
import { trackingNumber } from './trackingNumber';
import { trackingUrl } from './trackingUrl';
import { vessel } from './vessel';
import { warehouse } from './warehouse';
import type { MeaningDefinition } from '../defineMeaning';

/** Meanings of the group `logistics`. Order decides between equally good matches. */
export const logisticsMeanings = [
  carrier,
  trackingNumber,
  trackingUrl,
  shipmentStatus,
  shippingMethod,
  incoterm,
  containerNumber,
  containerType,
  warehouse,
  binLocation,
  port,
  vessel,
  cargo,
  routeCode,
] as const satisfies readonly MeaningDefinition[];
