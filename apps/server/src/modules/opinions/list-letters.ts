import type { listLettersRoute } from '@guongsang/contract/opinions.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { daysBetween } from '@guongsang/core/kernel/day.ts'
import { isLastWord } from '@guongsang/core/opinions/letter-state.ts'
import { dayAt } from '../../platform/clock.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { pageOf } from '../../platform/database/paging.ts'
import { organizationNames } from '../organizations/index.ts'
import { readLetters } from './letter-store.ts'

/** Thư người dân, mới trước. */
export const listLetters = (ctx: Ctx, asked: Parsed<typeof listLettersRoute>['query']) =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const { rows, total } = await readLetters(tx, localityId, asked)
    const units = [...new Set(rows.flatMap(({ organization_id: id }) => id ?? []))]
    const names = await organizationNames(tx, localityId, units, ctx.today)
    const page = pageOf(
      rows,
      asked,
      ({ received_at, id }) => [received_at.toISOString(), id],
      (row) => ({
        id: row.id,
        code: row.code,
        kind: row.kind,
        about: row.about,
        text: row.text,
        senderName: row.sender_name,
        contact: row.contact,
        receivedOn: dayAt(row.received_at),
        daysWaiting: isLastWord(row.state) ? null : daysBetween(dayAt(row.received_at), ctx.today),
        state: row.state,
        organization:
          row.organization_id === null
            ? null
            : { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
        passedTo: row.passed_to,
        answer: row.answer,
        handledBy: row.handled_by,
        version: row.version,
      }),
    )
    return { ...page, ...(total && { total }) }
  })
