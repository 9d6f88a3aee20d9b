import { useQuery } from '@tanstack/react-query'
import { type EventRow, listEventsRoute } from '@guongsang/contract/events-register.ts'
import { showDay } from '../../lib/format.ts'
import { readList } from '../../lib/query.ts'
import { RemoteChoose, type RemoteChoice, type RemoteProps } from '../remote-choose.tsx'

/** Chọn sự kiện: those one may see, the latest first; the day and who holds it tell two of one name apart. */
export const EventPicker = (props: RemoteProps) => <RemoteChoose useAnswer={useEvents} {...props} />

function useEvents(q: string): RemoteChoice[] | undefined {
  return useQuery(readList(listEventsRoute, { query: { q, limit: 20 } })).data?.rows.map(eventChoice)
}

const eventChoice = ({ id, title, startsOn, organization }: EventRow): RemoteChoice => ({
  value: id,
  label: title,
  detail: `${showDay(startsOn)}, ${organization.name}`,
})
