/**
 * Whether a path matches a pattern as `json.schemas` and `yaml.schemas` of VS Code read it: `*` and `?` stay within
 * a folder, `**` crosses folders, `{a,b}` are alternatives, and a pattern may match the end of the path only.
 * @param path with forward slashes
 */
function matchesGlob(pattern: string, path: string): boolean {
  const parts = pattern.replace(/^\.?\//, '').match(/\*\*\/?|[*?{},]|[^*?{},]+/g) ?? [];
  let depth = 0;
  const source = parts.map(part => {
    if (part === '{') depth += 1;
    if (part === '}') depth -= 1;
    return part === ',' && depth === 0 ? ',' : (MEANINGS[part] ?? part.replaceAll(/[\\^$.|+()[\]]/g, '\\$&'));
  });
  return depth === 0 && new RegExp(`(?:^|/)${source.join('')}$`, 'i').test(path);
}

const MEANINGS: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
  '{': '(?:',
  '}': ')',
  ',': '|',
};

/** Whether a path matches some of the patterns, the last of which that matches decides: `!…` excludes. */
export function matchesGlobs(patterns: readonly string[], path: string): boolean {
  const last = patterns.findLast(pattern => matchesGlob(pattern.replace(/^!/, ''), path));
  return last !== undefined && !last.startsWith('!');
}
