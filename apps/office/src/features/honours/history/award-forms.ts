import { useQuery } from '@tanstack/react-query'
import type { SUBJECT_KINDS } from '@guongsang/contract/honours.ts'
import { listAwardFormsRoute } from '@guongsang/contract/honours-assessments.ts'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { readList } from '../../../lib/query.ts'
import type { Choice } from '../../../ui/choose.tsx'

/** Whom the law speaks of. */
export const SUBJECTS = { individual: 'Cá nhân', collective: 'Tập thể', household: 'Hộ gia đình' } as const

const lawSubjects = {
  person: 'individual',
  collective: 'collective',
  organization: 'collective',
  household: 'household',
  other: null,
} as const

interface Of {
  on?: string | null
  kind?: keyof typeof SUBJECT_KINDS
  subject?: keyof typeof SUBJECTS
}

/** Danh hiệu, hình thức of the law of a day, for a kind of subject when one is named. */
export function useAwardForms(of: Of = {}): Choice[] {
  const on = isDay(of.on) ? of.on : undefined
  const reply = useQuery({ ...readList(listAwardFormsRoute, { query: { on } }), staleTime: 300_000 })
  const subject = of.subject ?? (of.kind === undefined ? null : lawSubjects[of.kind])
  return (reply.data?.rows ?? [])
    .filter((row) => subject === null || row.subjects.includes(subject))
    .map((row) => ({ value: row.code, label: row.name }))
}
