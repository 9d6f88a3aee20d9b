/** What the portal may do with suggestions: hand one in, and follow it by its code. */
import { SUGGESTION_STATES } from '@guongsang/contract/exemplars-words.ts'
import { dayAt } from '../../platform/clock.ts'
import type { CtxParts } from '../../platform/ctx.ts'
import { actsWithin, readsWithin } from '../organizations/index.ts'
import { receiveSuggestion } from './receive-suggestion.ts'
import { findSuggestionByCode } from './suggestion-store.ts'

type Parts = CtxParts & { clock: { now(): Date } }

export function publicSuggestions(parts: Parts) {
  const [acts, reads] = [actsWithin(parts), readsWithin(parts.database)]
  return {
    receive: ({ slug = '' }: Readonly<Record<string, string>>, typed: Readonly<Record<string, unknown>>) =>
      acts(slug, (ctx) => receiveSuggestion(ctx, typed, parts.clock.now())),
    /** Who wrote it and about whom is not said again. */
    follow: (slug: string, code: string) =>
      reads(slug, async (tx, localityId) => {
        const found = await findSuggestionByCode(tx, localityId, code)
        if (found === undefined) return null
        return {
          what: 'Lời giới thiệu',
          code: found.code,
          receivedOn: dayAt(found.received_at),
          state: SUGGESTION_STATES[found.state],
          answer: found.answer,
        }
      }),
  }
}
