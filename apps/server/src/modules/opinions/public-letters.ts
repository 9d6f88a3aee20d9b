/** What the portal may do with letters: hand one in, and follow it by its code. */
import { LETTER_KINDS, LETTER_STATES } from '@guongsang/contract/opinions-words.ts'
import { dayAt } from '../../platform/clock.ts'
import type { CtxParts } from '../../platform/ctx.ts'
import { actsWithin, readsWithin } from '../organizations/index.ts'
import { findLetterByCode } from './letter-store.ts'
import { receiveLetter } from './receive-letter.ts'

type Parts = CtxParts & { clock: { now(): Date } }

export function publicLetters(parts: Parts) {
  const [acts, reads] = [actsWithin(parts), readsWithin(parts.database)]
  return {
    receive: ({ slug = '' }: Readonly<Record<string, string>>, typed: Readonly<Record<string, unknown>>) =>
      acts(slug, (ctx) => receiveLetter(ctx, typed, parts.clock.now())),
    /** Who wrote it and what stands in it is not said again. */
    follow: (slug: string, code: string) =>
      reads(slug, async (tx, localityId) => {
        const found = await findLetterByCode(tx, localityId, code)
        if (found === undefined) return null
        const passed = found.passed_to === null ? '' : `: ${found.passed_to}`
        return {
          what: `Thư ${LETTER_KINDS[found.kind].toLowerCase()}`,
          code: found.code,
          receivedOn: dayAt(found.received_at),
          state: LETTER_STATES[found.state] + passed,
          answer: found.answer,
        }
      }),
  }
}
