import { amenity } from './amenity';
import { bathrooms } from './bathrooms';
import { bedrooms } from './bedrooms';
import { constructionMaterial } from './constructionMaterial';
import { heating } from './heating';
import { listingType } from './listingType';
import { rooms } from './rooms';
import { title } from './title';
import { type } from './type';
import type { MeaningDefinition } from '../defineMeaning';

/** Meanings of the group `property`. Order decides between equally good matches. */
export const propertyMeanings = [
  type,
  title,
  bedrooms,
  bathrooms,
  rooms,
  amenity,
  heating,
  listingType,
  constructionMaterial,
] as const satisfies readonly MeaningDefinition[];
