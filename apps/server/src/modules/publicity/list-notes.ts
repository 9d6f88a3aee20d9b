import type { listAcknowledgementsRoute, listNotesRoute } from '@guongsang/contract/publicity-notes.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationNames } from '../organizations/index.ts'
import { readAcknowledgements, readNote, readNotes } from './note-queries.ts'
import { noteReachOf } from './note-reach.ts'
import { askingOf } from './asking.ts'

/** Định hướng tuyên truyền the actor may read. */
export const listNotes = (
  ctx: Ctx,
  asked: Parsed<typeof listNotesRoute>['query'],
): Promise<Ok<typeof listNotesRoute>> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { localityId, today } = asking
    const reach = await noteReachOf(tx, asking)
    const page = await readNotes(tx, reach, asked)
    const units = page.rows.map((row) => row.organization_id)
    const names = await organizationNames(tx, localityId, units, today)
    const rows = page.rows.map((row) => ({
      id: row.id,
      organization: { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
      symbol: row.symbol,
      title: row.title,
      content: row.content,
      targets: row.targets,
      confidentiality: row.confidentiality,
      issuedOn: row.issued_on,
      answerBy: row.answer_by,
      fileIds: row.file_ids,
      withdrawnReason: row.withdrawn_reason,
      version: row.version,
      acknowledged: row.acknowledged,
      isForMe: row.targets.some((target) => reach.forces.includes(target)),
      acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
      mayWithdraw: reach.issues && row.withdrawn_reason === null,
    }))
    return { ...page, rows }
  })

/** Ai đã tiếp nhận: for whoever sent it. */
export const listAcknowledgements = (
  ctx: Ctx,
  id: string,
  asked: Parsed<typeof listAcknowledgementsRoute>['query'],
): Promise<Ok<typeof listAcknowledgementsRoute>> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const reach = await noteReachOf(tx, asking)
    if ((await readNote(tx, reach, id)) === undefined) throw new AppError('note-not-found', { id })
    const page = await readAcknowledgements(tx, asking.localityId, id, asked)
    const units = page.rows.flatMap((row) => row.organization_id ?? [])
    const names = await organizationNames(tx, asking.localityId, units, asking.today)
    const rows = page.rows.map((row) => ({
      name: row.name,
      organization:
        row.organization_id === null
          ? null
          : { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
      target: row.target,
      remark: row.remark,
      at: row.given_at.toISOString(),
    }))
    return { ...page, rows }
  })
