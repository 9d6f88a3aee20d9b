/** What the portal may do with suggestions: hand one in, and follow it by its code. */
import { SUGGESTION_STATES } from '@guongsang/contract/exemplars-words.ts'
import { publicActor } from '../../platform/auth/actor.ts'
import { dayAt } from '../../platform/clock.ts'
import { createCtx, type CtxParts } from '../../platform/ctx.ts'
import { findLocalityId } from '../organizations/index.ts'
import { receiveSuggestion } from './receive-suggestion.ts'
import { findSuggestionByCode } from './suggestion-store.ts'

type Parts = CtxParts & { clock: { now(): Date } }

export function publicSuggestions({ database, clock, enqueue }: Parts) {
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
      return receiveSuggestion(ctx, typed, clock.now())
    },
    /** Null when nothing was handed in under this code. Who wrote it and about whom is not said again. */
    follow: async (slug: string, code: string) => {
      const id = await localityId(slug)
      if (id === undefined) return null
      const found = await database.transaction({ localityId: id, readOnly: true }, (tx) =>
        findSuggestionByCode(tx, id, code),
      )
      if (found === undefined) return null
      return {
        what: 'Lời giới thiệu',
        code: found.code,
        receivedOn: dayAt(found.received_at),
        state: SUGGESTION_STATES[found.state],
        answer: found.answer,
      }
    },
  }
}
