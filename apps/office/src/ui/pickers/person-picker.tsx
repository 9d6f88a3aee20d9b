import { useQuery } from '@tanstack/react-query'
import { listPeopleRoute } from '@guongsang/contract/organizations-people.ts'
import { readList } from '../../lib/query.ts'
import { RemoteChoose, type RemoteProps } from '../remote-choose.tsx'

/** Chọn người: by name, marks or none; the unit and the year of birth tell namesakes apart. */
export const PersonPicker = (props: RemoteProps) => <RemoteChoose useAnswer={usePeople} {...props} />

function usePeople(q: string) {
  const reply = useQuery({
    ...readList(listPeopleRoute, { query: { q, limit: 12 } }),
    enabled: q.trim() !== '',
  })
  if (q.trim() === '') return []
  return reply.data?.rows.map((row) => ({
    value: row.id,
    label: row.fullName,
    detail: [
      row.title,
      row.organization?.name ?? row.jurisdiction?.name,
      row.birthYear && `sinh năm ${row.birthYear}`,
    ]
      .filter(Boolean)
      .join(', '),
  }))
}
