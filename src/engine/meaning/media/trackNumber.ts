import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const trackNumber = defineMeaning({
  id: 'media.trackNumber',
  title: 'a number of a track',
  gives: 'number',
  names: phrases(`
    track number; episode number; chapter number; disc number; season number; season; volume number;
    journal issue number; = track no; episode; chapter; = episode; = chapter; track; disc;
    show|series|episode|tv show > season; = disc; magazine|journal|newspaper|publication|comic > issue;
    magazine|journal|publication > volume; book|manga|series > volume; episode count; season count;
    track count; verse; scene number; slide number; book page; song|album > = number;
    episode|chapter|season|lesson|slide|verse|level|round|lap > = number; track no; seasons count;
    episodes count; part number; lesson number; section number; module number; act; question number;
    chapter count; chapters count; unit number; lecture number; volume no; part; = part
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 16 }),
  examples: [
    'Track.trackNumber: number',
    'show.season: number',
    'Episode.number: number',
    'Journal.issue: number',
  ],
});
