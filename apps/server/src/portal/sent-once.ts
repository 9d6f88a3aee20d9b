/** A second tap, a step back and on: the same thing sent again is the same thing, and leads to the same code. */
import { createHash } from 'node:crypto'

interface Options {
  within: number
  now: () => number
}

/** Beyond so many the oldest are forgotten, and would be kept twice. */
const SENT_MAX = 10_000

/** Does what was asked once for each `sent`; what failed or led nowhere may be tried again. */
export function createSentOnce<T>({ within, now }: Options) {
  const sent = new Map<string, { at: number; answer: Promise<T | null> }>()
  return async (what: unknown, receive: () => Promise<T | null>): Promise<T | null> => {
    const key = createHash('sha256').update(JSON.stringify(what)).digest('base64url')
    const before = sent.get(key)
    if (before !== undefined && now() - before.at < within) return before.answer
    const answer = receive()
    sent.delete(key)
    sent.set(key, { at: now(), answer })
    if (sent.size > SENT_MAX) sent.delete(sent.keys().next().value!)
    const forget = (): unknown => sent.get(key)?.answer === answer && sent.delete(key)
    answer.then((kept) => kept === null && forget(), forget)
    return answer
  }
}
