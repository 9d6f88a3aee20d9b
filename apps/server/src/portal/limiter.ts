/** So many times within so long, by whoever asks: kept in memory, forgotten with the program. */

interface Options {
  times: number
  within: number
  now: () => number
}

/** Beyond so many askers the oldest are forgotten: memory is bounded, however many addresses write. */
const ASKERS_MAX = 10_000

/** One subscriber has a whole network of the newer addresses, and writes from whichever he likes. */
export function askerOf(ip: string): string {
  if (!ip.includes(':') || ip.includes('.')) return ip
  const [head = '', tail] = ip.split('::')
  const groups = head === '' ? [] : head.split(':')
  return tail !== undefined && groups.length < 4 ? `${groups.join(':')}::` : groups.slice(0, 4).join(':')
}

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
