import { alphanumeric } from './alphanumeric';
import { code } from './code';
import { correlationId } from './correlationId';
import { cuid } from './cuid';
import { etag } from './etag';
import { externalId } from './externalId';
import { hash } from './hash';
import { hex } from './hex';
import { integrity } from './integrity';
import { md5 } from './md5';
import { nanoId } from './nanoId';
import { number } from './number';
import { numericCode } from './numericCode';
import { numericId } from './numericId';
import { objectId } from './objectId';
import { recordKey } from './recordKey';
import { reference } from './reference';
import { serialNumber } from './serialNumber';
import { sha1 } from './sha1';
import { sha512 } from './sha512';
import { shortId } from './shortId';
import { spanId } from './spanId';
import { traceId } from './traceId';
import { ulid } from './ulid';
import { uuid } from './uuid';
import type { MeaningDefinition } from '../defineMeaning';

/** Meanings of the group `id`. Order decides between equally good matches. */
export const idMeanings = [
  uuid,
  numericId,
  ulid,
  nanoId,
  shortId,
  cuid,
  objectId,
  hash,
  md5,
  sha1,
  sha512,
  hex,
  integrity,
  etag,
  correlationId,
  traceId,
  spanId,
  reference,
  externalId,
  serialNumber,
  code,
  numericCode,
  number,
  alphanumeric,
  recordKey,
] as const satisfies readonly MeaningDefinition[];
