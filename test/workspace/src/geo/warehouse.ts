import type { Address } from '../models/address';
import type { BoundingBox } from './coordinates';

export interface Warehouse {
  code: `WH-${number}`;
  name: string;
  address: Address;
  delivers: BoundingBox;
  openingHours: Record<Weekday, OpeningHours | null>;
  timeZone: string;
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

interface OpeningHours {
  opensAt: string;
  closesAt: string;
}
