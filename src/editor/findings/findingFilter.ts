import type { WireFindingGroup } from '../../shared/personalDataProtocol';
import type { FileFindings } from './findingStore';

/**
 * What a filter leaves: words that stand in the file's path, the kind, the masked value or the path of the field, all
 * of them; `@likely-real`, `@plausible` and `@email` stand for a verdict or a kind, several of them for any.
 */
export function filterFindings(files: readonly FileFindings[], filter: string): readonly FileFindings[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return files;
  return files
    .map(({ uri, groups }) => ({ uri, groups: groups.filter(group => matches(group, uri.path, words)) }))
    .filter(({ groups }) => groups.length > 0);
}

function matches(group: WireFindingGroup, file: string, words: readonly string[]): boolean {
  const { kind, title, verdict, masked, path } = group;
  const tags = words.filter(word => word.startsWith('@')).map(word => word.slice(1));
  const text = [file, kind, title, masked, path].join('\n').toLowerCase();
  const isAmong = (wanted: readonly string[], own: string): boolean =>
    wanted.length === 0 || wanted.includes(own);
  const isOfVerdict = isAmong(
    tags.filter(tag => VERDICTS.includes(tag)),
    verdict,
  );
  const isOfKind = isAmong(
    tags.filter(tag => !VERDICTS.includes(tag)),
    kind,
  );
  return isOfVerdict && isOfKind && words.every(word => word.startsWith('@') || text.includes(word));
}

const VERDICTS: readonly string[] = ['likely-real', 'plausible', 'synthetic'];
