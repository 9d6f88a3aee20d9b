import type { Day } from '@guongsang/core/kernel/day.ts'
import { conflictsWith } from '@guongsang/core/organizations/designation.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { demandCode } from './catalogue-store.ts'
import { localityOf, record } from './change.ts'
import {
  endDesignationRow,
  insertDesignations,
  type KnownDesignation,
  loadDesignations,
} from './designation-store.ts'
import { demandJurisdiction } from './jurisdiction-store.ts'
import { isActiveOn, lockOrganization } from './organization-store.ts'
import { asDay, asDayOrNull, dayBefore, demandOrder, sayDay, sayFrom, withinLife } from './periods.ts'
import { canAssignFunctions, demand } from './policy.ts'
import { readLine } from './spelling.ts'
import { lockTree } from './tree-store.ts'

export interface NewDesignation {
  functionCode: string
  organizationId: string
  jurisdictionId: string | null
  from: string
  to: string | null
  decision: string | null
  replaceHolder: boolean
}

/** Giao vai trò chức năng: who is the standing agency is decided from a day on, and never written in the program. */
export async function assignDesignation(ctx: Ctx, asked: NewDesignation): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const from = asDay(asked.from)
  demandOrder(from, asDayOrNull(asked.to))
  const id = newId()
  return ctx.transaction(async (tx) => {
    await lockTree(tx, localityId)
    const organization = await lockOrganization(tx, localityId, asked.organizationId, from)
    demand(ctx.actor, canAssignFunctions, { localityId, organizationPath: organization.path })
    if (!isActiveOn(organization, from))
      throw new AppError('organization-not-active', { name: organization.name, on: sayDay(from) })
    if (asked.jurisdictionId !== null) await demandJurisdiction(tx, localityId, asked.jurisdictionId, from)
    const to = withinLife(asDayOrNull(asked.to), organization)
    const functions = await demandCode(tx, localityId, 'function', [asked.functionCode], 'functionCode')
    const wanted = functions.get(asked.functionCode)!
    const candidate = { ...asked, function: asked.functionCode, from, to }
    const met = conflictsWith(candidate, await loadDesignations(tx, localityId, asked.functionCode))
    const inTheWay = wanted.single_holder ? met : met.filter((one) => one.organizationId === organization.id)
    await makeRoom(ctx, tx, inTheWay, wanted.label, from, asked)
    const decision = readLine(asked.decision)
    await insertDesignations(tx, [
      {
        locality_id: localityId,
        id,
        function_code: asked.functionCode,
        organization_id: organization.id,
        jurisdiction_id: asked.jurisdictionId,
        valid_from: from,
        valid_to: to,
        decision,
        end_decision: null,
      },
    ])
    await record(ctx, tx, 'designation-assigned', 'organization', organization.id, {
      organization: organization.name,
      function: wanted.label,
      from: sayDay(from),
      decision: decision ?? '',
    })
    return { id }
  })
}

/** Ends the present holder the day before when asked to; whoever holds it later, or from the same day, stays in the way. */
async function makeRoom(
  ctx: Ctx,
  tx: Tx,
  inTheWay: readonly KnownDesignation[],
  label: string,
  from: Day,
  asked: NewDesignation,
): Promise<void> {
  const localityId = localityOf(ctx)
  for (const present of inTheWay) {
    const holder = await lockOrganization(tx, localityId, present.organizationId, present.from)
    if (!asked.replaceHolder || present.from >= from)
      throw new AppError('function-held', {
        function: label,
        holder: holder.name,
        from: sayFrom(present.from),
      })
    await endDesignationRow(tx, localityId, present.id, dayBefore(from), readLine(asked.decision))
    await record(ctx, tx, 'designation-ended', 'organization', holder.id, {
      organization: holder.name,
      function: label,
      to: sayDay(dayBefore(from)),
      decision: readLine(asked.decision) ?? '',
    })
  }
}
