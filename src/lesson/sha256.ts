// FIPS 180-4: the first 32 bits of the fractions of the cube and square roots of the first primes.
const primes = firstPrimes(64);
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const beginning = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** The SHA-256 of a text in UTF-8, in hexadecimal. Names that may not be written anywhere are compared by it. */
export function sha256(text: string): string {
	return Array.from(digestOf(text), (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The same in eight whole numbers: who only wants to compare is spared writing it out. */
export function digestOf(text: string): Int32Array {
	const words = padded(text);
	const state = beginning.slice();
	for (let block = 0; block < words.length; block += 16) compress(state, words, block);
	return state;
}

// Every few words of every text come by here, so one schedule serves all: nothing is read in it before it is written.
const w = new Int32Array(64);

function compress(state: Int32Array, words: Int32Array, block: number): void {
	for (let i = 0; i < 16; i++) w[i] = words[block + i]!;
	for (let i = 16; i < 64; i++) {
		const near = w[i - 15]!;
		const far = w[i - 2]!;
		const sigma0 = turn(near, 7) ^ turn(near, 18) ^ (near >>> 3);
		const sigma1 = turn(far, 17) ^ turn(far, 19) ^ (far >>> 10);
		w[i] = w[i - 16]! + sigma0 + w[i - 7]! + sigma1;
	}
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let i = 0; i < 64; i++) {
		const sum1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
		const first = (h + sum1 + ((e & f) ^ (~e & g)) + constants[i]! + w[i]!) | 0;
		const sum0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
		const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + first) | 0;
		d = c;
		c = b;
		b = a;
		a = (first + second) | 0;
	}
	state[0]! += a;
	state[1]! += b;
	state[2]! += c;
	state[3]! += d;
	state[4]! += e;
	state[5]! += f;
	state[6]! += g;
	state[7]! += h;
}

function padded(text: string): Int32Array {
	const bytes = utf8(text);
	const words = new Int32Array(16 * Math.ceil((bytes.length + 9) / 64));
	bytes.push(0x80);
	for (let place = 0; place < bytes.length; place++) {
		words[place >> 2]! |= bytes[place]! << (24 - 8 * (place % 4));
	}
	words[words.length - 1] = 8 * (bytes.length - 1);
	return words;
}

function utf8(text: string): number[] {
	const bytes: number[] = [];
	for (const character of text) {
		const code = character.codePointAt(0)!;
		const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
		if (code < 0x80) bytes.push(code);
		else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(0));
		else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(6), tail(0));
		else bytes.push(0xf0 | (code >> 18), tail(12), tail(6), tail(0));
	}
	return bytes;
}

function turn(word: number, by: number): number {
	return (word >>> by) | (word << (32 - by));
}

function fraction(root: number): number {
	return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function firstPrimes(count: number): number[] {
	const found: number[] = [];
	for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime)) found.push(n);
	return found;
}
