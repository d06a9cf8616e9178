import { OpenRedaction } from 'openredaction';
import redactPii from 'redact-pii';
import { Redactor } from '@redactpii/node';
import { PiiSanitizer } from '@cdssnc/sanitize-pii';

/** Of the private use area, so that no text has it. */
const MARK = '\uE010';

/**
 * The tools that the scanner is measured beside, as their documentation sets them up.
 *
 * @typedef {{ start: number, end: number }} Found
 * @returns {{ name: string, find: (text: string) => Promise<readonly Found[]> | readonly Found[] }[]}
 */
export function makePrivacyPeers() {
  const open = new OpenRedaction();
  const old = new redactPii.SyncRedactor({ globalReplaceWith: MARK });
  const small = new Redactor({ globalReplaceWith: MARK });
  const sanitizer = new PiiSanitizer({ replacementTemplate: MARK });
  return [
    {
      name: 'openredaction 1.1.5',
      find: async text =>
        (await open.detect(text)).detections.map(({ position: [start, end] }) => ({ start, end })),
    },
    { name: 'redact-pii 3.4.0', find: text => findRedacted(text, old.redact(text)) },
    { name: '@redactpii/node 1.0.17', find: text => findRedacted(text, small.redact(text)) },
    { name: '@cdssnc/sanitize-pii 2.1.1', find: text => findRedacted(text, sanitizer.sanitize(text)) },
  ];
}

/** Where a text was replaced by the mark: what is left stands in the text in the same order. */
function findRedacted(text, redacted) {
  const found = [];
  let at = 0;
  redacted.split(MARK).forEach((piece, index, pieces) => {
    const isLast = index === pieces.length - 1;
    const start = isLast
      ? Math.max(at, text.length - piece.length)
      : text.indexOf(piece, at + Number(index > 0));
    if (start < 0) return;
    if (index > 0 && start > at) found.push({ start: at, end: start });
    at = start + piece.length;
  });
  return found;
}
