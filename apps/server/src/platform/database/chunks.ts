/** Rows in bulk: one statement takes at most 65,535 parameters. */
const CHUNK = 1000

export function* chunksOf<T>(rows: readonly T[], size: number = CHUNK): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size)
}
