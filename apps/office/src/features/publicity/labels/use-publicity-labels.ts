/** Forms, topics and audiences to choose from: with the mark a plan prints before its words. */
import { useQuery } from '@tanstack/react-query'
import type { PublicityLabel } from '@guongsang/contract/publicity-labels.ts'
import { listPublicityLabelsRoute } from '@guongsang/contract/publicity-labels.ts'
import { read } from '../../../lib/query.ts'
import type { Choice } from '../../../ui/choose.tsx'

export function usePublicityLabels(list: PublicityLabel['list']): Choice[] {
  const reply = useQuery({ ...read(listPublicityLabelsRoute, { query: { list } }), staleTime: 300_000 })
  return (reply.data?.rows ?? []).map(({ code, label, letter }) => ({
    value: code,
    label: letteredLabel({ label, letter }),
  }))
}

/** 'đ) Tuyên truyền…'; a dash of the print is no mark to read out. */
export const letteredLabel = ({ label, letter }: { label: string; letter: string | null }): string =>
  letter === null || !/\p{L}/u.test(letter) ? label : `${letter}) ${label}`
