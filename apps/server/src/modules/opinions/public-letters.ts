/** What the portal may do with letters: hand one in, and follow it by its code. */
import { LETTER_KINDS, LETTER_STATES } from '@guongsang/contract/opinions-words.ts'
import { publicActor } from '../../platform/auth/actor.ts'
import { dayAt } from '../../platform/clock.ts'
import { createCtx, type CtxParts } from '../../platform/ctx.ts'
import { findLocalityId } from '../organizations/index.ts'
import { findLetterByCode } from './letter-store.ts'
import { receiveLetter } from './receive-letter.ts'

type Parts = CtxParts & { clock: { now(): Date } }

export function publicLetters({ database, clock, enqueue }: Parts) {
  const localityId = (slug: string) =>
    database.transaction({ localityId: null, readOnly: true }, (tx) => findLocalityId(tx, slug))
  return {
    /** Null when there is no such locality. */
    receive: async (
      { slug = '' }: Readonly<Record<string, string>>,
      typed: Readonly<Record<string, unknown>>,
    ) => {
      const id = await localityId(slug)
      if (id === undefined) return null
      const ctx = createCtx({ database, clock, enqueue }, { ...publicActor, localityId: id })
      return receiveLetter(ctx, typed, clock.now())
    },
    /** Null when nothing was handed in under this code. Who wrote it and what stands in it is not said again. */
    follow: async (slug: string, code: string) => {
      const id = await localityId(slug)
      if (id === undefined) return null
      const found = await database.transaction({ localityId: id, readOnly: true }, (tx) =>
        findLetterByCode(tx, id, code),
      )
      if (found === undefined) return null
      const passed = found.passed_to === null ? '' : `: ${found.passed_to}`
      return {
        what: `Thư ${LETTER_KINDS[found.kind].toLowerCase()}`,
        code: found.code,
        receivedOn: dayAt(found.received_at),
        state: LETTER_STATES[found.state] + passed,
        answer: found.answer,
      }
    },
  }
}
