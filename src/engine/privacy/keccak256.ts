/** Bytes of a block, and of lanes of 64 bits. */
const RATE = 136;
const MASK = (1n << 64n) - 1n;

/** Where each lane of a state goes in a round, and by how many bits it is turned (FIPS 202, 3.2.2 and 3.2.3). */
const MOVES = makeMoves();
const ROUND_CONSTANTS = makeRoundConstants();

/**
 * Keccak-256 as Ethereum uses it, with the padding from before FIPS 202, of at most 135 bytes; pure.
 * @returns 64 lower-case hexadecimal digits
 * @throws RangeError for more
 */
export function keccak256(bytes: Uint8Array): string {
  if (bytes.length >= RATE) throw new RangeError('More than one block.');
  const block = new Uint8Array(RATE);
  block.set(bytes);
  block[bytes.length] = (block[bytes.length] ?? 0) ^ 1;
  block[RATE - 1] = (block[RATE - 1] ?? 0) ^ 0x80;
  const view = new DataView(block.buffer);
  let state = Array.from({ length: 25 }, (_, lane) =>
    lane < RATE / 8 ? view.getBigUint64(lane * 8, true) : 0n,
  );
  for (const constant of ROUND_CONSTANTS) state = permute(state, constant);
  const digest = new DataView(new ArrayBuffer(32));
  for (let lane = 0; lane < 4; lane += 1) digest.setBigUint64(lane * 8, laneOf(state, lane), true);
  return Array.from(new Uint8Array(digest.buffer), byte => byte.toString(16).padStart(2, '0')).join('');
}

const laneOf = (state: readonly bigint[], index: number): bigint => state[index] ?? 0n;
const rotate = (lane: bigint, by: number): bigint =>
  ((lane << BigInt(by)) | (lane >> BigInt(64 - by))) & MASK;

function permute(state: readonly bigint[], constant: bigint): bigint[] {
  const columns = [0, 1, 2, 3, 4].map(x =>
    [0, 5, 10, 15, 20].reduce((sum, y) => sum ^ laneOf(state, x + y), 0n),
  );
  const mixed = state.map(
    (lane, at) => lane ^ laneOf(columns, (at + 4) % 5) ^ rotate(laneOf(columns, (at + 1) % 5), 1),
  );
  const moved = Array.from({ length: 25 }, () => 0n);
  for (const { from, to, turn } of MOVES) moved[to] = rotate(laneOf(mixed, from), turn);
  return moved.map((lane, at) => {
    const row = at - (at % 5);
    const next = laneOf(moved, row + ((at + 1) % 5));
    const last = laneOf(moved, row + ((at + 2) % 5));
    const result = lane ^ (~next & MASK & last);
    return at === 0 ? result ^ constant : result;
  });
}

function makeMoves(): readonly { readonly from: number; readonly to: number; readonly turn: number }[] {
  const turns = Array.from({ length: 25 }, () => 0);
  let [x, y] = [1, 0];
  for (let step = 0; step < 24; step += 1) {
    turns[x + 5 * y] = (((step + 1) * (step + 2)) / 2) % 64;
    [x, y] = [y, (2 * x + 3 * y) % 5];
  }
  return turns.map((turn, from) => {
    const [column, row] = [from % 5, Math.floor(from / 5)];
    return { from, to: row + 5 * ((2 * column + 3 * row) % 5), turn };
  });
}

/** By the shift register of FIPS 202, 3.2.5. */
function makeRoundConstants(): readonly bigint[] {
  let register = 1;
  return Array.from({ length: 24 }, () => {
    let constant = 0n;
    for (let bit = 0; bit < 7; bit += 1) {
      if (register & 1) constant |= 1n << BigInt((1 << bit) - 1);
      register = register & 0x80 ? ((register << 1) ^ 0x171) & 0xff : register << 1;
    }
    return constant;
  });
}
