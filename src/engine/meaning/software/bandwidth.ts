import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const bandwidth = defineMeaning({
  id: 'software.bandwidth',
  title: 'a rate of data',
  gives: 'number',
  names: phrases(`
    bandwidth; data rate; transfer rate; network speed; download speed; upload speed; link speed;
    connection speed; link bit rate; internet speed; network in; network out; transfer speed; port speed;
    baud rate
  `),
  aliases: ['unit:rate'],
  unit: 'mbps',
  generate: draw => draw.random.pick([10, 25, 50, 100, 250, 500, 1000]),
  examples: ['Link.bandwidthMbps: number', 'line.download_speed: number'],
});
