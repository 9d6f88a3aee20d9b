import type { listStandardSetsRoute } from '@guongsang/contract/exemplars-life.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type LabelBook, labelBook } from './labels.ts'
import { canKeepStandards } from './policy.ts'
import { type Asking, askingOf } from './reach.ts'
import { readSets, readUnitsWithout, type SetRead } from './standard-queries.ts'

/** Bộ tiêu chuẩn chung và của từng đơn vị; đơn vị nào chưa có. */
export const listStandardSets = (ctx: Ctx, asked: Parsed<typeof listStandardSetsRoute>['query']) =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const book = await labelBook(tx, asking.localityId)
    const sets = await readSets(tx, asking, asked)
    return {
      rows: sets.map((set) => shownSet(set, book, asking)),
      unitsWithout: await readUnitsWithout(tx, asking),
    }
  })

const shownSet = (set: SetRead, book: LabelBook, { actor, localityId }: Asking) => ({
  id: set.id,
  organization:
    set.organization_id === null ? null : { id: set.organization_id, name: set.organization_name ?? '' },
  field: book.codedOrNull('field', set.field),
  name: set.name,
  edition: set.edition,
  subjectKinds: set.subject_kinds,
  state: set.state,
  validFrom: set.valid_from,
  standards: set.standards,
  version: set.version,
  may:
    may(actor, canKeepStandards, { localityId, organizationPath: set.path }) && set.state !== 'replaced'
      ? [set.state === 'draft' ? 'approve' : 'renew']
      : [],
})
