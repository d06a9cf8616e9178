import { alarmState } from './alarmState';
import { batteryLevel } from './batteryLevel';
import { batteryStatus } from './batteryStatus';
import { deviceId } from './deviceId';
import { deviceModel } from './deviceModel';
import { deviceName } from './deviceName';
import { deviceType } from './deviceType';
import { humidity } from './humidity';
import { iccid } from './iccid';
import { imei } from './imei';
import { protocol } from './protocol';
import { quantityKind } from './quantityKind';
import { reading } from './reading';
import { roomName } from './roomName';
import type { MeaningDefinition } from '../defineMeaning';
import { signalStrength } from './signalStrength';
import { signalToNoise } from './signalToNoise';

/** Meanings of the group `iot`. Order decides between equally good matches. */
export const iotMeanings = [
  deviceName,
  deviceId,
  deviceType,
  deviceModel,
  batteryLevel,
  batteryStatus,
  humidity,
  reading,
  quantityKind,
  protocol,
  imei,
  iccid,
  alarmState,
  roomName,
  signalStrength,
  signalToNoise,
] as const satisfies readonly MeaningDefinition[];
