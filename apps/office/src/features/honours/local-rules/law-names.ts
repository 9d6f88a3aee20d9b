/** Names of what a local rule is about: it is kept by codes, and no code is ever shown. */
import { useQuery } from '@tanstack/react-query'
import { type LawEntry, listLawEntriesRoute } from '@guongsang/contract/honours-law.ts'
import { read } from '../../../lib/query.ts'

export interface LawNames {
  awards: readonly LawEntry[]
  /** Ways to an award: 'LDTT:24.1'. */
  routes: readonly LawEntry[]
  /** The numbers of the law. */
  parameters: readonly LawEntry[]
}

/** Of every day: an old rule may be about what is no longer law. */
export function useLawNames(): LawNames | undefined {
  const awards = useEntries('award')
  const routes = useEntries('route')
  const parameters = useEntries('parameter')
  return awards && routes && parameters && { awards, routes, parameters }
}

function useEntries(kind: LawEntry['kind']): readonly LawEntry[] | undefined {
  const reply = useQuery({
    ...read(listLawEntriesRoute, { query: { kind, limit: 200 } }),
    staleTime: Infinity,
  })
  return reply.data?.rows
}

/** The unit a number is counted in: '70 %' → '%'. */
export const unitOf = ({ versions }: LawEntry): string =>
  versions.at(-1)?.text.replace(/^[\d.,]+\s*/, '') ?? ''

/** What the nation's law says of a day: the version that stands then. */
export const versionOn = ({ versions }: LawEntry, on: string): LawEntry['versions'][number] | undefined =>
  versions.find(({ from, to }) => (from === null || from <= on) && (to === null || on <= to))
