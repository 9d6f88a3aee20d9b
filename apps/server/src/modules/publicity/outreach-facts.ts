/** What the use-cases of outreach check alike: whose office, which day, which files. */
import { may, type Policy } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { canSeeDocument } from '../documents/index.ts'
import { findUsableFile } from '../files/index.ts'
import { organizationNames, organizationPaths } from '../organizations/index.ts'
import { type Asking, askingOf } from './asking.ts'

/** The keys of a new row and who wrote it. */
export const entryOf = (ctx: Ctx) => ({
  locality_id: localityOf(ctx),
  id: newId(),
  recorded_by: ctx.actor.name,
})

/** In the name of this office: one's own, or one that `others` reaches. */
export const actsFor = (
  { actor, localityId }: Asking,
  organizationId: string,
  path: string | null,
  others: Policy,
) => actor.organizationId === organizationId || may(actor, others, { localityId, organizationPath: path })

export async function demandFor(ctx: Ctx, tx: Tx, organizationId: string, others: Policy): Promise<void> {
  const asking = askingOf(ctx)
  const paths = await organizationPaths(tx, asking.localityId, [organizationId], ctx.today)
  const path = paths.get(organizationId)
  if (path === undefined)
    throw new AppError('invalid-input', {}, [
      { field: 'organizationId', message: 'Không có đơn vị này. Hãy chọn lại.' },
    ])
  if (!actsFor(asking, organizationId, path, others)) throw new AppError('forbidden')
}

interface Linked {
  fileIds?: readonly string[]
  /** Files that hang there already and need not be the writer's own. */
  known?: readonly string[]
  documentId?: string | null
  organizations?: readonly { field: string; id: string | null }[]
}

export async function linkProblems(ctx: Ctx, tx: Tx, linked: Linked): Promise<FieldError[]> {
  const problems: FieldError[] = []
  const { fileIds = [], known = [], documentId = null, organizations = [] } = linked
  for (const id of fileIds)
    if (!known.includes(id) && (await findUsableFile(ctx, tx, id)) === undefined)
      problems.push({ field: 'fileIds', message: 'Không tìm thấy tệp này. Hãy đính kèm lại.' })
  if (documentId !== null && !(await canSeeDocument(ctx, tx, documentId)))
    problems.push({ field: 'documentId', message: 'Không có văn bản này. Hãy chọn lại trong sổ văn bản.' })
  const asked = organizations.flatMap(({ id }) => id ?? [])
  if (asked.length === 0) return problems
  const names = await organizationNames(tx, localityOf(ctx), asked, ctx.today)
  for (const { field, id } of organizations)
    if (id !== null && !names.has(id)) problems.push({ field, message: 'Không có đơn vị này. Hãy chọn lại.' })
  return problems
}
