import { achievement } from './achievement';
import { attribute } from './attribute';
import { characterClass } from './characterClass';
import { characterName } from './characterName';
import { coins } from './coins';
import { damage } from './damage';
import { experience } from './experience';
import { gameMode } from './gameMode';
import { gamePlatform } from './gamePlatform';
import { gameTitle } from './gameTitle';
import { guild } from './guild';
import { health } from './health';
import { itemName } from './itemName';
import { level } from './level';
import { lives } from './lives';
import { map } from './map';
import { quest } from './quest';
import { race } from './race';
import { rarity } from './rarity';
import { score } from './score';
import { team } from './team';
import type { MeaningDefinition } from '../defineMeaning';
import { skillRating } from './skillRating';
import { skin } from './skin';

/** Meanings of the group `gaming`. Order decides between equally good matches. */
export const gamingMeanings = [
  gameTitle,
  level,
  experience,
  score,
  health,
  attribute,
  damage,
  rarity,
  achievement,
  quest,
  guild,
  itemName,
  characterClass,
  race,
  characterName,
  gameMode,
  map,
  coins,
  lives,
  gamePlatform,
  team,
  skillRating,
  skin,
] as const satisfies readonly MeaningDefinition[];
