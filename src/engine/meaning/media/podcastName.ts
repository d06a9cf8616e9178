import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { capitalize } from '../text/phrases';
import { slugAdjectives, slugNouns } from '../text/tables/words';

export const podcastName = defineMeaning({
  id: 'media.podcastName',
  title: 'a podcast',
  gives: 'text',
  names: phrases(`
    podcast name; podcast title; podcast|radio show|channel show > title; podcast|radio show > = name;
    = podcast; podcast; radio show; show podcast; tv channel name; podcast show
  `),
  generate: draw =>
    `${draw.random.pick(['Inside', 'Talking', 'The Daily', 'Beyond', 'Notes from', 'Hello'])} ${capitalize(draw.random.pick(slugAdjectives))} ${capitalize(draw.random.pick(slugNouns))}`,
  examples: ['Podcast.title: string', 'episode.podcast_name: string'],
});
