import type { draftStandardSetRoute } from '@guongsang/contract/exemplars-life.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { organizationPaths } from '../organizations/index.ts'
import { demandLabels, labelBook } from './labels.ts'
import { block, line, linkProblems, refuseIf } from './life-facts.ts'
import { canKeepStandards, demand } from './policy.ts'
import { insertSets, loadEditions } from './standard-store.ts'

type Asked = Parsed<typeof draftStandardSetRoute>['body']

/** Soạn bộ tiêu chuẩn mới, or the next edition of the one in force. Without a unit: the general one, which the office writes. */
export const draftStandardSet = (ctx: Ctx, asked: Asked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const { organizationId, fieldCode } = asked
    const ids = organizationId === null ? [] : [organizationId]
    const path = (await organizationPaths(tx, localityId, ids, ctx.today)).get(organizationId ?? '') ?? null
    demand(ctx.actor, canKeepStandards, { localityId, organizationPath: path })
    refuseIf(await linkProblems(ctx, tx, { organizationId }))
    demandLabels(await labelBook(tx, localityId), [{ field: 'fieldCode', list: 'field', code: fieldCode }])
    const of = { organization_id: organizationId, field: fieldCode }
    const editions = await loadEditions(tx, localityId, of)
    const id = newId()
    const name = line(asked.name)!
    const set = {
      locality_id: localityId,
      id,
      ...of,
      name,
      edition: (editions.at(-1)?.edition ?? 0) + 1,
      subject_kinds: [...new Set(asked.subjectKinds)],
      state: 'draft' as const,
      document_id: null,
      file_id: null,
      valid_from: null,
      valid_to: null,
      created_by: ctx.actor.name,
    }
    const standards = asked.standards.map((text, at) => ({
      locality_id: localityId,
      id: newId(),
      set_id: id,
      position: at + 1,
      text: block(text)!,
    }))
    await insertSets(tx, [set], standards)
    const words = { name, edition: set.edition, count: standards.length }
    await ctx.record(tx, 'standard-set-drafted', { kind: 'standard-set', id }, words)
    return { id }
  })
