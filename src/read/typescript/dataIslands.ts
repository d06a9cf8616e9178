import { SPACE } from '../documents/characterCodes';
import { DataWalk } from './dataWalk';
import { skipBlanks } from './trivia';

/** A list or object that is written with nothing but data: literals, names, and calls with such arguments. */
export interface DataIsland {
  readonly start: number;
  readonly end: number;
  /** Where the tape begins to tell of it. */
  readonly from: number;
}

/** The islands of a text, in order, and the tape that tells what is in them. */
export interface DataIslands {
  readonly tape: readonly number[];
  readonly islands: readonly DataIsland[];
}

/** Smaller ones are parsed as fast as they are looked for. */
const MIN_LENGTH = 300;

/**
 * Looks for islands of data that stand where an expression seems to start. It knows no more of the text than what
 * stands before a bracket, so whether they are expressions is for the parser to say. Linear; pure.
 */
export function findDataIslands(text: string): DataIslands {
  const tape: number[] = [];
  const islands: DataIsland[] = [];
  const walk = new DataWalk(text, tape);
  const templates = new TemplateGuess(text);
  const bracket = /[[{](?! )/g;
  for (let match = bracket.exec(text); match !== null; match = bracket.exec(text)) {
    if (!startsExpression(text, match.index) || templates.holds(match.index)) continue;
    const kept = tape.length;
    const found = walk.run(match.index).filter(island => isWorthwhile(text, island));
    if (found.length === 0) tape.length = kept;
    islands.push(...found);
    bracket.lastIndex = walk.at;
  }
  return { tape, islands };
}

/** Whether it is large, and no part of an expression that goes on behind a point. */
function isWorthwhile(text: string, { start, end }: DataIsland): boolean {
  return end - start >= MIN_LENGTH && text.charAt(skipBlanks(text, end)) !== '.';
}

/** The text without its islands: a zero stands where each of them ends, and everything else where it stood. */
export function withoutIslands(text: string, islands: readonly DataIsland[]): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, end } of islands) {
    pieces.push(text.slice(copied, start), ' '.repeat(end - start - 1), '0');
    copied = end;
  }
  pieces.push(text.slice(copied));
  return pieces.join('');
}

const BEFORE_EXPRESSION = new Set(['=', '(', ',', ':', '[']);

function startsExpression(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) <= SPACE) before -= 1;
  if (BEFORE_EXPRESSION.has(text.charAt(before))) return true;
  return text.endsWith('default', before + 1) || text.endsWith('return', before + 1);
}

/** Tells whether an offset seems to be inside of a template; offsets are asked for in order. */
class TemplateGuess {
  private isInside = false;
  private next: number;

  constructor(private readonly text: string) {
    this.next = text.indexOf('`');
  }

  holds(offset: number): boolean {
    while (this.next >= 0 && this.next < offset) {
      if (this.text.charAt(this.next - 1) !== '\\') this.isInside = !this.isInside;
      this.next = this.text.indexOf('`', this.next + 1);
    }
    return this.isInside;
  }
}
