/** Bits after the point of the roots of the first primes, the constants of FIPS 180-4. */
function primeRoots(count: number, root: (prime: number) => number): readonly number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return primes.map((prime) => Math.floor((root(prime) % 1) * 2 ** 32) | 0);
}

const initial = primeRoots(8, Math.sqrt);
const rounds = primeRoots(64, Math.cbrt);

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The message with a one bit, zeros and its length in bits behind it, to a whole number of blocks. */
function padded(message: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer((((message.length + 8) >> 6) + 1) << 6));
  new Uint8Array(view.buffer).set(message);
  view.setUint8(message.length, 0x80);
  view.setUint32(view.byteLength - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(view.byteLength - 4, message.length << 3);
  return view;
}

function schedule(view: DataView, block: number): Int32Array {
  const w = new Int32Array(64);
  for (let t = 0; t < 16; t++) w[t] = view.getInt32(block + 4 * t);
  for (let t = 16; t < 64; t++) {
    const [a, b] = [w[t - 15] as number, w[t - 2] as number];
    const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    w[t] = ((w[t - 16] as number) + s0 + (w[t - 7] as number) + s1) | 0;
  }
  return w;
}

function compress(hash: Int32Array, w: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = hash as unknown as Eight;
  for (let t = 0; t < 64; t++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (rounds[t] as number) + (w[t] as number)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, n) => {
    hash[n] = (hash[n] as number) + word;
  });
}

type Eight = [number, number, number, number, number, number, number, number];

/** SHA-256 of bytes, for pages that the browser gives no cryptography. */
export function sha256(message: Uint8Array): Uint8Array {
  const view = padded(message);
  const hash = Int32Array.from(initial);
  for (let block = 0; block < view.byteLength; block += 64) compress(hash, schedule(view, block));
  const digest = new DataView(new ArrayBuffer(32));
  hash.forEach((word, n) => {
    digest.setInt32(4 * n, word);
  });
  return new Uint8Array(digest.buffer);
}
