import { correctionTransitions, type CorrectionAct } from '@guongsang/core/opinions/correction-state.ts'
import { may } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { fileNames } from '../files/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { findCorrection, readAmendments, readPlaces } from './correction-store.ts'
import { correctionLine } from './list-corrections.ts'
import { canPublishCorrections, canWriteCorrections } from './policy.ts'

const policies = {
  edit: canWriteCorrections,
  drop: canWriteCorrections,
  tell: canWriteCorrections,
  publish: canPublishCorrections,
  amend: canPublishCorrections,
  close: canPublishCorrections,
} as const satisfies Record<CorrectionAct, unknown>

/** Một đính chính, with what was added to it, where it was told, and what this person may do now. */
export const showCorrection = (ctx: Ctx, id: string) =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const row = await findCorrection(tx, localityId, id)
    const names = await organizationNames(tx, localityId, [row.organization_id], ctx.today)
    const files = await fileNames(tx, localityId, row.evidence_file_ids)
    const possible = Object.keys(correctionTransitions[row.state]) as CorrectionAct[]
    return {
      ...correctionLine(row, names),
      claim: row.claim,
      facts: row.facts,
      answer: row.answer,
      evidence: row.evidence_file_ids.map((file) => ({ id: file, name: files.get(file) ?? 'Tệp đã gỡ' })),
      stateReason: row.state_reason,
      amendments: (await readAmendments(tx, localityId, [id])).map((one) => ({
        id: one.id,
        text: one.text,
        on: one.amended_on,
        by: one.recorded_by,
      })),
      places: (await readPlaces(tx, localityId, id)).map((place) => ({
        id: place.id,
        channel: place.channel,
        address: place.address,
        toldOn: place.told_on,
        by: place.recorded_by,
      })),
      may: possible.filter((act) => may(ctx.actor, policies[act], { localityId })),
      version: row.version,
    }
  })
