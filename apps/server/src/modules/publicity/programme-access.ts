/** A programme for an act: seen at all, locked, then allowed. */
import { PROGRAMME_STATES } from '@guongsang/contract/publicity-channel-words.ts'
import { nextProgrammeState, type ProgrammeAct } from '@guongsang/core/publicity/programme-lines.ts'
import { may, type Policy } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { askingOf } from './asking.ts'
import { findProgramme } from './programme-queries.ts'
import { lockProgramme, type StoredProgramme } from './programme-store.ts'

export async function takeProgramme(ctx: Ctx, tx: Tx, id: string, policy: Policy): Promise<StoredProgramme> {
  const asking = askingOf(ctx)
  const locked = await lockProgramme(tx, asking.localityId, id)
  const seen = await findProgramme(tx, asking, id)
  if (locked === undefined || seen === undefined) throw new AppError('programme-not-found', { id })
  const target = { localityId: asking.localityId, organizationPath: seen.path }
  if (!may(ctx.actor, policy, target)) throw new AppError('forbidden')
  return locked
}

export function demandProgrammeState(
  { state }: Pick<StoredProgramme, 'state'>,
  act: ProgrammeAct,
): StoredProgramme['state'] {
  const next = nextProgrammeState(state, act)
  if (next === undefined) throw new AppError('programme-state-refuses', { state: PROGRAMME_STATES[state] })
  return next
}
