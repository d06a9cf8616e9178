import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Command,
  type Position,
  type Range,
} from 'vscode-languageserver';

import { canHoldComments } from '../../app/scan/placeIgnoreComment';
import type { ScanFinding } from '../../app/scan/scannedDocument';
import { privacyKinds } from '../../engine/privacy/kinds';
import type {
  AcceptParams,
  FindingParams,
  ReplaceParams,
  TurnOffParams,
} from '../../shared/personalDataProtocol';
import { CLIENT_COMMANDS, SERVER_COMMANDS, type ClientCommandTarget } from '../../shared/protocol';
import { isWantedKind } from '../codeActions';
import type { Server } from '../server';
import { SOURCE, rangeOf } from './toDiagnostics';

/** Reason of what is accepted where the client cannot ask for one. */
const REASON = 'accepted in the editor';

/** What can be done about the personal data that a selection touches. Looks at what is known, reads nothing. */
export function findFindingActions(server: Server, params: CodeActionParams): CodeAction[] {
  if (!isWantedKind(params, CodeActionKind.QuickFix)) return [];
  const { uri } = params.textDocument;
  const findings = server.personalData.of(uri) ?? [];
  const place = placeAt(findings, params) ?? placeOfDiagnostic(params);
  if (place === undefined) return [];
  const target = { uri, ...place };
  const file = server.documents.pathOf(uri);
  const text = server.documents.find(uri)?.getText() ?? '';
  const offers = [
    ...replaceOffers(target, findings),
    ...(canHoldComments(file, text) ? [COMMENT] : []),
    BASELINE,
    IGNORE_PATH,
    { ...TURN_OFF, title: `Turn Off This Kind (${titleOf(place.kind)})` },
  ];
  const diagnostics = params.context.diagnostics.filter(
    each => isOurs(each.source) && each.code === place.kind,
  );
  return offers.map(({ title, id, server: params }, index) => ({
    title,
    kind: CodeActionKind.QuickFix,
    ...(diagnostics.length > 0 && { diagnostics }),
    ...(index === 0 && { isPreferred: true }),
    command: { title, ...toCommand(server, id, target, params) },
  }));
}

type Target = FindingParams & { readonly kind: string };

interface Offer {
  readonly title: string;
  readonly id: keyof typeof CLIENT_COMMANDS;
  /** The same for clients that know no commands of their own. */
  readonly server: (target: Target) => readonly [keyof typeof SERVER_COMMANDS, object];
}

const COMMENT: Offer = {
  title: 'Accept with an Ignore Comment',
  id: 'acceptWithComment',
  server: target => ['accept', { ...target, how: 'comment' } satisfies AcceptParams],
};

const BASELINE: Offer = {
  title: 'Accept into Baseline…',
  id: 'acceptIntoBaseline',
  server: target => ['accept', { ...target, how: 'baseline', reason: REASON } satisfies AcceptParams],
};

const IGNORE_PATH: Offer = {
  title: 'Ignore This Path',
  id: 'ignorePath',
  server: ({ uri }) => ['turnOff', { uri } satisfies TurnOffParams],
};

const TURN_OFF: Offer = {
  title: 'Turn Off This Kind',
  id: 'turnOffKind',
  server: ({ uri, kind }) => ['turnOff', { uri, kind } satisfies TurnOffParams],
};

function replaceOffers({ kind }: Target, findings: readonly ScanFinding[]): Offer[] {
  const offer = (title: string, id: Offer['id'], scope: ReplaceParams['scope']): Offer => ({
    title,
    id,
    server: target => ['replace', { ...target, scope } satisfies ReplaceParams],
  });
  const ofKind = findings.filter(finding => finding.kind === kind).length;
  return [
    offer('Replace with Synthetic Value', 'replaceValue', 'value'),
    ...(ofKind > 1 ? [offer(`Replace Every ${titleOf(kind)} in File`, 'replaceKindInFile', 'kind')] : []),
    ...(findings.length > Math.max(ofKind, 1)
      ? [offer('Replace All Personal Data in File', 'replaceInFile', 'file')]
      : []),
    offer('Replace All Personal Data in Workspace', 'replaceInWorkspace', 'workspace'),
  ];
}

function toCommand(
  { client }: Server,
  id: Offer['id'],
  target: Target,
  forServer: Offer['server'],
): Omit<Command, 'title'> {
  if (client.isFauxtureClient) {
    const argument: ClientCommandTarget = target;
    return { command: CLIENT_COMMANDS[id], arguments: [argument] };
  }
  const [name, params] = forServer(target);
  return { command: SERVER_COMMANDS[name], arguments: [params] };
}

function placeAt(
  findings: readonly ScanFinding[],
  { range, context }: CodeActionParams,
): Pick<Target, 'position' | 'kind'> | undefined {
  const touched = findings.filter(finding => touches(rangeOf(finding), range));
  const codes = context.diagnostics.filter(({ source }) => isOurs(source)).map(({ code }) => code);
  const found = touched.find(({ kind }) => codes.includes(kind)) ?? touched[0];
  return found && { position: rangeOf(found).start, kind: found.kind };
}

/** While the document is being changed, what the client shows is all there is. */
function placeOfDiagnostic({ context }: CodeActionParams): Pick<Target, 'position' | 'kind'> | undefined {
  const found = context.diagnostics.find(({ source }) => isOurs(source));
  return found && { position: found.range.start, kind: String(found.code) };
}

function isOurs(source: string | undefined): boolean {
  return source === SOURCE;
}

function touches(one: Range, other: Range): boolean {
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

/** A kind's title as titles of commands are written: `E-mail Address`. */
function titleOf(id: string): string {
  const { title } = privacyKinds.find(kind => kind.id === id) ?? { title: id };
  return title.replaceAll(/(?<![\w-])[a-z](?=[\w-])/g, (letter, at: number) =>
    at > 0 && /^(?:of|or|on|a|an|with|and|the)\b/.test(title.slice(at)) ? letter : letter.toUpperCase(),
  );
}
