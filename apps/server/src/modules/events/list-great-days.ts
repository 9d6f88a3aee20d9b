import type { listGreatDaysRoute } from '@guongsang/contract/events-exchanges.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import type { Tx } from '../../platform/database/database.ts'
import { readDocumentHeads } from '../documents/index.ts'
import { readGreatDayLists } from './great-day-store.ts'
import { listAnniversaries } from './list-anniversaries.ts'

/** Ngày lễ lớn của một năm theo từng văn bản, each with its number of years and what is held for it. */
export async function listGreatDays(
  tx: Tx,
  localityId: string,
  year: number,
): Promise<Ok<typeof listGreatDaysRoute>> {
  const read = await readGreatDayLists(tx, localityId, year)
  const ofYear = new Map((await listAnniversaries(tx, localityId, year)).rows.map((one) => [one.id, one]))
  const documents = await readDocumentHeads(
    tx,
    localityId,
    read.flatMap(({ document_id }) => document_id ?? []),
  )
  const lists = [...Map.groupBy(read, ({ list_id }) => list_id)].map(([id, days]) => {
    const { source, document_id } = days[0]!
    const document = document_id === null ? undefined : documents.get(document_id)
    return {
      id,
      source,
      document: document === undefined ? null : { id: document.id, name: document.called },
      days: days.map(({ anniversary_id: anniversaryId, printed, events }) => {
        const day = ofYear.get(anniversaryId)
        return {
          anniversaryId,
          name: day?.name ?? printed,
          printed,
          on: day?.on ?? null,
          years: day?.years ?? null,
          events,
        }
      }),
    }
  })
  return { year, lists }
}
