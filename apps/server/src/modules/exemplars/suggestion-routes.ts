import { handleSuggestionRoute, listSuggestionsRoute } from '@guongsang/contract/exemplars-suggestions.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { handleSuggestion } from './handle-suggestion.ts'
import { listSuggestions } from './list-suggestions.ts'
import { canHandleSuggestions } from './policy.ts'
import './suggestion-words.ts'

export function registerSuggestionRoutes(server: Server): void {
  const { clock } = server.platform
  handle(server, listSuggestionsRoute, canHandleSuggestions, ({ ctx, query }) => listSuggestions(ctx, query))
  handle(server, handleSuggestionRoute, canHandleSuggestions, ({ ctx, params, body }) =>
    handleSuggestion(ctx, params.id, body, clock.now()),
  )
}
