/** So many times within so long, by whoever asks: kept in memory, forgotten with the program. */

interface Options {
  times: number
  within: number
  now: () => number
}

/** Beyond so many askers the oldest are forgotten: memory is bounded, however many addresses write. */
const ASKERS_MAX = 10_000

export function createLimiter({ times, within, now }: Options): (asker: string) => boolean {
  const asked = new Map<string, number[]>()
  return (asker) => {
    const since = now() - within
    const before = (asked.get(asker) ?? []).filter((at) => at > since)
    asked.delete(asker)
    if (asked.size >= ASKERS_MAX) asked.delete(asked.keys().next().value!)
    const allowed = before.length < times
    asked.set(asker, allowed ? [...before, now()] : before)
    return allowed
  }
}
