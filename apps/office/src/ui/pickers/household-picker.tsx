import { useQuery } from '@tanstack/react-query'
import { listHouseholdsRoute } from '@guongsang/contract/organizations-collectives.ts'
import { readList } from '../../lib/query.ts'
import { RemoteChoose, type RemoteProps } from '../remote-choose.tsx'

/** Chọn hộ gia đình: by its head; the place tells namesakes apart. */
export const HouseholdPicker = (props: RemoteProps) => <RemoteChoose useAnswer={useHouseholds} {...props} />

function useHouseholds(q: string) {
  const enabled = q.trim() !== ''
  const reply = useQuery({ ...readList(listHouseholdsRoute, { query: { q, limit: 12 } }), enabled })
  if (!enabled) return []
  return reply.data?.rows.map((row) => ({
    value: row.id,
    label: row.headName,
    detail: row.jurisdiction.name,
  }))
}
