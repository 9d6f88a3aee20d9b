import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { demandCode } from './catalogue-store.ts'
import { localityOf, record } from './change.ts'
import type { NewJurisdiction } from './create-jurisdiction.ts'
import { lockJurisdiction, saveJurisdiction } from './jurisdiction-store.ts'
import { canArrangePlaces, demand } from './policy.ts'
import { readLine, readName } from './spelling.ts'

type Facts = Pick<NewJurisdiction, 'kindCode' | 'name' | 'officialCode'> & { version: number }

/** Sửa địa bàn khi ghi nhầm. A real change of name or kind is a reorganisation with its day. */
export async function editJurisdiction(ctx: Ctx, id: string, asked: Facts): Promise<void> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canArrangePlaces, { localityId })
  const name = readName('name', asked.name)
  await ctx.transaction(async (tx) => {
    const kinds = await demandCode(tx, localityId, 'jurisdiction-kind', [asked.kindCode], 'kindCode')
    const before = await lockJurisdiction(tx, localityId, id)
    await saveJurisdiction(tx, { locality_id: localityId, id }, asked.version, {
      kind_code: asked.kindCode,
      name,
      name_fold: fold(name),
      sort_key: titleSortKey(name),
      official_code: readLine(asked.officialCode),
    })
    await record(ctx, tx, 'jurisdiction-edited', 'jurisdiction', id, {
      before: before.full_name,
      after: `${kinds.get(asked.kindCode)!.label} ${name}`,
    })
  })
}
