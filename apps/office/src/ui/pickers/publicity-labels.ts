import { useQuery } from '@tanstack/react-query'
import { listPublicityLabelsRoute, type PublicityLabel } from '@guongsang/contract/publicity-labels.ts'
import { read } from '../../lib/query.ts'
import { type Choice } from '../choose.tsx'

/** Hình thức, nội dung, đối tượng in use, each with the mark its plan prints. */
export function usePublicityLabels(list: PublicityLabel['list']): Choice[] {
  const reply = useQuery(read(listPublicityLabelsRoute, { query: { list } }))
  return (reply.data?.rows ?? []).map(({ code, label, letter, plan }) => ({
    value: code,
    label: [
      letter !== null && /^\p{L}$/u.test(letter) ? `${letter}) ` : '',
      label,
      plan === null ? '' : ` (${plan.name})`,
    ].join(''),
  }))
}
