/** Reading through React Query: the key of a reply is its route and what was asked. */
import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query'
import type { Ok, Route } from '@guongsang/contract/route.ts'
import { ApiError, callWhile, type Given } from './call.ts'

/** `useQuery(read(listPersonsRoute, { query }))` */
export const read = <const R extends Route>(route: R, ...given: Given<R>) =>
  queryOptions<Ok<R>>({
    queryKey: [route.id, given[0] ?? {}],
    queryFn: ({ signal }) => callWhile(signal, route, ...given),
  })

/** A list being filtered or paged keeps the old rows until the new ones are there. */
export const readList = <const R extends Route>(route: R, ...given: Given<R>) => ({
  ...read(route, ...given),
  placeholderData: keepPreviousData,
})

/** A refusal is an answer: asking again changes nothing. Only a lost connection or a failing server is tried twice more. */
const worthRetrying = (failures: number, error: Error) =>
  failures < 2 && error instanceof ApiError && (error.status === 0 || error.status >= 500)

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      // An office without the internet still reaches its server: whether it does is for the call to find out and to say.
      queries: { staleTime: 20_000, retry: worthRetrying, refetchOnWindowFocus: true, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
