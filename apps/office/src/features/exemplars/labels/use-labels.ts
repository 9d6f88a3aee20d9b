import { useQuery } from '@tanstack/react-query'
import { listLabelsRoute } from '@guongsang/contract/exemplars-labels.ts'
import type { LABEL_LISTS } from '@guongsang/contract/exemplars-words.ts'
import { read } from '../../../lib/query.ts'

/** The words of one list in force today: those common to all, and those of a plan behind its name. */
export function useLabels(list: keyof typeof LABEL_LISTS) {
  const reply = useQuery({ ...read(listLabelsRoute, { query: { list } }), staleTime: 300_000 })
  return reply.data?.rows ?? []
}

interface Worded {
  code: string
  label: string
  plan: { name: string } | null
}

/** One line for each code, however many plans word it. */
export function labelChoices(rows: readonly Worded[]) {
  const byCode = new Map<string, Worded>()
  for (const row of rows) if (!byCode.has(row.code) || row.plan === null) byCode.set(row.code, row)
  return [...byCode.values()].map(({ code, label }) => ({ value: code, label }))
}
