/** Doing something through a route: what was on screen is read anew, and one sentence says that it is done. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Args, Ok, Route } from '@guongsang/contract/route.ts'
import { call, type Given } from '../lib/call.ts'
import { sentenceOf } from '../lib/refusal.ts'
import { useToast } from './toast.tsx'

export interface Outcome<R extends Route> {
  /** 'Đã khóa tài khoản.' */
  done?: string | ((reply: Ok<R>) => string)
  /** The way back, offered beside the sentence. */
  undo?: (reply: Ok<R>, args: Args<R>) => void
  after?: (reply: Ok<R>, args: Args<R>) => void
  /** The caller shows the refusal itself, at the fields of a form. */
  quiet?: boolean
}

export function useAct<const R extends Route>(route: R, outcome: Outcome<R> = {}) {
  const client = useQueryClient()
  const toast = useToast()
  return useMutation({
    mutationFn: (args: Args<R>) => call(route, ...([args] as unknown as Given<R>)),
    onSuccess: async (reply, args) => {
      const { done, undo } = outcome
      outcome.after?.(reply, args)
      // Few reads are on screen at once, and any of them may show what has just changed.
      await client.invalidateQueries()
      // Only then: whoever goes on at that word must not be told that what he saw has changed meanwhile.
      if (done !== undefined) {
        toast({
          text: typeof done === 'string' ? done : done(reply),
          ...(undo && { undo: () => undo(reply, args) }),
        })
      }
    },
    onError: (error) => {
      if (!outcome.quiet) toast({ text: sentenceOf(error), tone: 'late' })
    },
  })
}

export { sentenceOf }
