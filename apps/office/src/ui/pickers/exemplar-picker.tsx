import { useQuery } from '@tanstack/react-query'
import { type ExemplarRow, listExemplarsRoute } from '@guongsang/contract/exemplars.ts'
import { readList } from '../../lib/query.ts'
import { RemoteChoose, type RemoteChoice, type RemoteProps } from '../remote-choose.tsx'

/** Chọn điển hình: those one may see; whom it is about and its unit tell two of one title apart. */
export const ExemplarPicker = (props: RemoteProps) => <RemoteChoose useAnswer={useExemplars} {...props} />

function useExemplars(q: string): RemoteChoice[] | undefined {
  return useQuery(readList(listExemplarsRoute, { query: { q, limit: 20 } })).data?.rows.map(exemplarChoice)
}

const exemplarChoice = ({ id, title, subject, organization }: ExemplarRow): RemoteChoice => ({
  value: id,
  label: title,
  detail: [subject.name, organization.name].join(', '),
})
