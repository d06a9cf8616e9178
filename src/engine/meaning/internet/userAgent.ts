import type { Stream } from '../../random/stream';
import { defineMeaning } from '../defineMeaning';

export const userAgent = defineMeaning({
  id: 'internet.userAgent',
  title: "a browser's user agent",
  gives: 'text',
  names: ['user agent', 'browser agent', 'ua string', '= ua', 'user agent string', 'client agent'],
  generate: draw => writeAgent(draw.random),
  examples: ['Session.userAgent: string', 'Request.user_agent: string', 'Log.ua: string'],
});

const SYSTEMS = [
  'Windows NT 10.0; Win64; x64',
  'Macintosh; Intel Mac OS X 10_15_7',
  'X11; Linux x86_64',
  'Linux; Android 14; Pixel 8',
] as const;

function writeAgent(random: Stream): string {
  const system = random.pick(SYSTEMS);
  const version = String(random.int(118, 139));
  const build = `${String(random.int(0, 6990))}.${String(random.int(10, 220))}`;
  if (random.chance(0.25))
    return `Mozilla/5.0 (${system}; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`;
  return `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.${build} Safari/537.36`;
}
