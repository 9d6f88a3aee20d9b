import { useQuery } from '@tanstack/react-query'
import { listCollectivesRoute } from '@guongsang/contract/organizations-collectives.ts'
import { readList } from '../../lib/query.ts'
import { RemoteChoose, type RemoteProps } from '../remote-choose.tsx'

/** Chọn tập thể: by name; the unit tells namesakes apart. */
export const CollectivePicker = (props: RemoteProps) => <RemoteChoose useAnswer={useCollectives} {...props} />

function useCollectives(q: string) {
  const enabled = q.trim() !== ''
  const reply = useQuery({ ...readList(listCollectivesRoute, { query: { q, limit: 12 } }), enabled })
  if (!enabled) return []
  return reply.data?.rows.map((row) => ({ value: row.id, label: row.name, detail: row.organization.name }))
}
