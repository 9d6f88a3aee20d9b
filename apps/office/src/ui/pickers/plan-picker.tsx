import { useQuery } from '@tanstack/react-query'
import { listPlansRoute } from '@guongsang/contract/plans.ts'
import { readList } from '../../lib/query.ts'
import { RemoteChoose, type RemoteProps } from '../remote-choose.tsx'

/** Chọn kế hoạch, the newest period first; whose plan it is tells two of one title apart. */
export const PlanPicker = (props: RemoteProps) => <RemoteChoose useAnswer={usePlans} {...props} />

function usePlans(q: string) {
  const reply = useQuery(readList(listPlansRoute, { query: { q, limit: 12 } }))
  return reply.data?.rows.map((row) => ({ value: row.id, label: row.title, detail: row.organization.name }))
}
