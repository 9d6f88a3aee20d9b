/** Choices that look free and are always the same: a number from a text, then a row of numbers from that number. */

/** FNV-1a over UTF-16 units, as an unsigned 32-bit number. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}

export interface Choices {
  /** One of the list. */
  pick<T>(list: readonly T[]): T
  /** From `from` up to, but not including, `to`. */
  between(from: number, to: number): number
}

/** Mulberry32: small, even enough for ornament, never for secrets. */
export function choices(seed: string): Choices {
  let state = hash(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    pick: (list) => list[Math.floor(next() * list.length)]!,
    between: (from, to) => from + next() * (to - from),
  }
}
