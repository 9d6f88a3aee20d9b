/**
 * The answer of a reader of typed text. A refusal carries a Vietnamese sentence for the person who typed, and the values
 * the text could have meant when there are some.
 */
export type Result<T> = { ok: true; value: T } | Refused<T>

export interface Refused<T> {
  ok: false
  reason: string
  readings: readonly T[]
}

export function accepted<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function refused<T>(reason: string, readings: readonly T[] = []): Refused<T> {
  return { ok: false, reason, readings }
}
