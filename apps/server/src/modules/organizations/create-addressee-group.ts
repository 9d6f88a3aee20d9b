import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import type { AddresseeExpression } from '@guongsang/core/organizations/addressees.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { insertGroup } from './addressee-store.ts'
import { localityOf, record } from './change.ts'
import { canAddressGroups, demand } from './policy.ts'
import { readOptionalName } from './spelling.ts'

export interface GroupWords {
  wording: string
  shortForm: string | null
  expression: AddresseeExpression
}

/** Lập nhóm đối tượng thực hiện: the plan's own words, and whom they mean. */
export async function createAddresseeGroup(ctx: Ctx, asked: GroupWords): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  demand(ctx.actor, canAddressGroups, { localityId })
  const id = newId()
  const words = readGroupWords(asked)
  return ctx.transaction(async (tx) => {
    await insertGroup(tx, {
      locality_id: localityId,
      id,
      ...words,
      state: 'draft',
      frozen_on: null,
      version: 1,
    })
    await record(ctx, tx, 'addressee-group-created', 'addressee-group', id, { name: nameOf(words) })
    return { id }
  })
}

/** The wording is kept as printed: only invisible characters go. */
export const readGroupWords = (asked: GroupWords) => ({
  wording: cleanText(asked.wording),
  short_form: readOptionalName('shortForm', asked.shortForm),
  search_key: searchKey(`${asked.wording} ${asked.shortForm ?? ''}`),
  expression: JSON.stringify(asked.expression),
})

/** What a group is called in a sentence. */
export const nameOf = (group: { wording: string; short_form: string | null }): string =>
  group.short_form ?? (group.wording.length > 80 ? `${group.wording.slice(0, 80)}…` : group.wording)
