import type { approveStandardSetRoute } from '@guongsang/contract/exemplars-life.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationPaths } from '../organizations/index.ts'
import { linkProblems, refuseIf } from './life-facts.ts'
import { canKeepStandards, demand } from './policy.ts'
import { findSet, loadEditions, saveSet } from './standard-store.ts'

type Asked = Parsed<typeof approveStandardSetRoute>['body']

/** Ban hành bộ tiêu chuẩn: the edition before it ends the day before. */
export const approveStandardSet = (ctx: Ctx, id: string, asked: Asked): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const of = await findSet(tx, localityId, id)
    const editions = await loadEditions(tx, localityId, of)
    const set = editions.find((one) => one.id === id)!
    const ids = set.organization_id === null ? [] : [set.organization_id]
    const paths = await organizationPaths(tx, localityId, ids, ctx.today)
    const organizationPath = paths.get(set.organization_id ?? '') ?? null
    demand(ctx.actor, canKeepStandards, { localityId, organizationPath })
    if (set.version !== asked.version) throw new AppError('changed-meanwhile')
    if (set.state !== 'draft') throw new AppError('standard-set-approved')
    const { documentId, fileId } = asked
    const from = asked.validFrom as Day
    const before = editions.find(({ state }) => state === 'in-force')
    const problems = await linkProblems(ctx, tx, { documentId, fileIds: fileId === null ? [] : [fileId] })
    if (before?.valid_from != null && from <= before.valid_from)
      problems.push({
        field: 'validFrom',
        message: `Bản đang dùng có từ ${formatDay(before.valid_from)}; bản mới phải từ sau ngày đó.`,
      })
    refuseIf(problems)
    if (before !== undefined)
      await saveSet(tx, before, before.version, { state: 'replaced', valid_to: addDays(from, -1) })
    const approved = {
      state: 'in-force',
      valid_from: from,
      document_id: documentId,
      file_id: fileId,
    } as const
    await saveSet(tx, set, asked.version, approved)
    const words = { name: set.name, edition: set.edition, from: formatDay(from) }
    await ctx.record(tx, 'standard-set-approved', { kind: 'standard-set', id }, words)
  })
