import { readWholeFile } from '../../app/replace/readWholeFile';
import type { ScanTarget } from '../../app/scan';

/**
 * Targets whose text is that on the disk: a staged text is replaced in the file, which must therefore hold nothing else.
 * The other files are refused.
 */
export function withoutUnstaged(targets: readonly (string | ScanTarget)[]): {
  readonly targets: readonly (string | ScanTarget)[];
  readonly refused: readonly string[];
} {
  const refused: string[] = [];
  const kept = targets.flatMap(target => {
    if (typeof target === 'string' || target.text === undefined) return [target];
    const { text, ...onDisk } = target;
    if (textOnDisk(target.file) === text) return [onDisk];
    refused.push(target.file);
    return [];
  });
  return { targets: kept, refused };
}

function textOnDisk(file: string): string | undefined {
  try {
    return readWholeFile(file)?.text;
  } catch {
    return undefined;
  }
}
