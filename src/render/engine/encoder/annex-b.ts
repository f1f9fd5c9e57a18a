/** Kinds of NAL unit that matter here. */
export const nalType = { slice: 1, keySlice: 5, sps: 7, pps: 8 } as const;

/** The kind of a NAL unit. */
export const typeOf = (unit: Uint8Array): number => (unit[0] ?? 0) & 0x1f;

/** Cuts a byte stream of H.264 (Annex B) into NAL units, as it comes. */
export class NalSplitter {
  #rest: Buffer = Buffer.alloc(0);

  /** The units that are complete now, without start codes. */
  push(chunk: Uint8Array): Buffer[] {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    const units: Buffer[] = [];
    let start = this.#rest.indexOf(startCode);
    if (start < 0) return units;
    for (;;) {
      const next = this.#rest.indexOf(startCode, start + startCode.length);
      if (next < 0) break;
      units.push(withoutTrailingZeros(this.#rest.subarray(start + startCode.length, next)));
      start = next;
    }
    this.#rest = this.#rest.subarray(start);
    return units;
  }

  /** The last unit. */
  end(): Buffer[] {
    const last = withoutTrailingZeros(this.#rest.subarray(startCode.length));
    this.#rest = Buffer.alloc(0);
    return last.length > 0 ? [last] : [];
  }
}

const startCode = Buffer.from([0, 0, 1]);

/**
 * A unit with a start code before it, as it stands in a stream. Parameter sets and the first unit of a picture have a
 * zero more before theirs (B.1.2). Others must not: ffmpeg takes that zero for the last byte of the parameter set
 * before it, and a unit that ends on zero is none (7.4.1).
 */
export const withStartCode = (unit: Uint8Array, isFirst: boolean): Buffer => {
  const isSet = typeOf(unit) === nalType.sps || typeOf(unit) === nalType.pps;
  return Buffer.concat([...(isFirst || isSet ? [Buffer.from([0])] : []), startCode, unit]);
};

/** A start code may have a zero more before it; a unit never ends on one. */
const withoutTrailingZeros = (unit: Buffer): Buffer => {
  let end = unit.length;
  while (end > 0 && unit[end - 1] === 0) end--;
  return unit.subarray(0, end);
};

/** Takes out the bytes that keep start codes from standing within a unit. */
export const unescapeUnit = (unit: Uint8Array): Uint8Array => {
  const plain = new Uint8Array(unit.length);
  let length = 0;
  let zeros = 0;
  for (const byte of unit) {
    if (zeros >= 2 && byte === 3) {
      zeros = 0;
      continue;
    }
    plain[length++] = byte;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return plain.subarray(0, length);
};

/** Puts them in again. */
export const escapeUnit = (plain: Uint8Array): Uint8Array => {
  const unit = new Uint8Array(Math.ceil(plain.length * 1.5) + 1);
  let length = 0;
  let zeros = 0;
  for (const byte of plain) {
    if (zeros >= 2 && byte <= 3) {
      unit[length++] = 3;
      zeros = 0;
    }
    unit[length++] = byte;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return unit.subarray(0, length);
};
