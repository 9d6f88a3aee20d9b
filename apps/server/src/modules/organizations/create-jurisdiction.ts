import type { Ctx } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { demandCode } from './catalogue-store.ts'
import { localityOf, record } from './change.ts'
import { demandJurisdiction, insertJurisdictions } from './jurisdiction-store.ts'
import { asDayOrNull, firstDay } from './periods.ts'
import { canArrangePlaces, demand } from './policy.ts'
import { readLine, readName } from './spelling.ts'

export interface NewJurisdiction {
  kindCode: string
  name: string
  officialCode: string | null
  parentId: string | null
  foundedOn: string | null
}

/** Thêm địa bàn (đơn vị hành chính). */
export async function createJurisdiction(ctx: Ctx, asked: NewJurisdiction): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canArrangePlaces, { localityId })
  const id = newId()
  const name = readName('name', asked.name)
  const foundedOn = asDayOrNull(asked.foundedOn)
  return ctx.transaction(async (tx) => {
    const kinds = await demandCode(tx, localityId, 'jurisdiction-kind', [asked.kindCode], 'kindCode')
    if (asked.parentId !== null)
      await demandJurisdiction(tx, localityId, asked.parentId, foundedOn ?? ctx.today)
    await insertJurisdictions(tx, localityId, [
      {
        id,
        kindCode: asked.kindCode,
        name,
        officialCode: readLine(asked.officialCode),
        foundedOn,
        endedOn: null,
        state: 'active',
        placements: [{ from: firstDay(foundedOn), to: null, parentId: asked.parentId }],
      },
    ])
    const fullName = `${kinds.get(asked.kindCode)!.label} ${name}`
    await record(ctx, tx, 'jurisdiction-created', 'jurisdiction', id, { name: fullName })
    return { id }
  })
}
