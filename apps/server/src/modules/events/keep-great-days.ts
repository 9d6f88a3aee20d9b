import type { keepGreatDaysRoute } from '@guongsang/contract/events-exchanges.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { canSeeDocument } from '../documents/index.ts'
import { refuse } from './access.ts'
import { insertGreatDays } from './great-day-store.ts'
import { readGreatDays } from './read-great-days.ts'
import { insertAnniversaryRows, lockAnniversaries } from './store.ts'

/** Ghi danh mục ngày lễ lớn của một năm: what is not among the anniversaries yet is added, with the document as its source. */
export async function keepGreatDays(
  ctx: Ctx,
  asked: Parsed<typeof keepGreatDaysRoute>['body'],
): Promise<{ id: string; added: number; known: number }> {
  const localityId = localityOf(ctx)
  const id = newId()
  const source = cleanLine(asked.source)
  return ctx.transaction(async (tx) => {
    if (asked.documentId !== null && !(await canSeeDocument(ctx, tx, asked.documentId)))
      refuse('documentId', 'Không có văn bản này. Hãy chọn lại trong sổ văn bản.')
    await lockAnniversaries(tx, localityId)
    const { days } = await readGreatDays(tx, { localityId }, asked)
    const chosen = days.filter(({ line }) => asked.lines.includes(line))
    if (chosen.length < new Set(asked.lines).size)
      refuse('lines', 'Văn bản đã đổi so với lúc đọc. Hãy đọc lại rồi chọn ngày.')
    const listed = chosen.map((day) => ({ ...day, anniversaryId: day.known?.id ?? newId() }))
    const fresh = listed.filter(({ known }) => known === null)
    if (fresh.length > 0)
      await insertAnniversaryRows(
        tx,
        fresh.map(({ anniversaryId, name, basedOn, month, dateOfMonth }) => ({
          locality_id: localityId,
          id: anniversaryId,
          name,
          based_on: basedOn as Day | null,
          ...(basedOn === null
            ? { month, date_of_month: dateOfMonth }
            : { month: null, date_of_month: null }),
          level: 'central' as const,
          source,
          ended_on: null as Day | null,
        })),
      )
    await insertGreatDays(
      tx,
      {
        locality_id: localityId,
        id,
        year: asked.year,
        source,
        document_id: asked.documentId,
        recorded_by: ctx.actor.name,
      },
      listed.map(({ anniversaryId, printed }, at) => ({
        locality_id: localityId,
        list_id: id,
        position: at + 1,
        anniversary_id: anniversaryId,
        printed,
      })),
    )
    const counts = { added: fresh.length, known: listed.length - fresh.length }
    const object = { kind: 'locality', id: localityId }
    await ctx.record(tx, 'great-days-kept', object, { year: asked.year, source, ...counts })
    return { id, ...counts }
  })
}
