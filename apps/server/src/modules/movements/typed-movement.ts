/** What was typed of a movement, as a row: cleaned, and held against what the locality knows and the actor sees. */
import type { addMovementRoute } from '@guongsang/contract/movements.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import type { Selectable } from 'kysely'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { seenDocuments } from '../documents/index.ts'
import { organizationOn } from '../organizations/index.ts'
import { seenIndicators, seenPlanTitles } from '../plans/index.ts'
import { askingOf, requireMovement } from './access.ts'
import { loadOfLauncher, type Movement } from './movement-store.ts'
import type { MovementRow } from './tables.ts'
import { refuse } from './words.ts'

export type Typed = Parsed<typeof addMovementRoute>['body']
type Facts = Omit<
  Selectable<MovementRow>,
  | 'locality_id'
  | 'id'
  | 'created_at'
  | 'created_by'
  | 'cancelled_on'
  | 'cancelled_reason'
  | 'search_key'
  | 'sort_key'
  | 'version'
>

const text = (typed: string | null): string | null => cleanText(typed ?? '') || null

/** With what stood there before, when it is edited. */
export async function factsOf(
  ctx: Ctx,
  tx: Tx,
  typed: Typed,
  before: Movement | null = null,
): Promise<Facts> {
  const launched = typed.launchedOn as Day | null
  const from = typed.from as Day | null
  const to = typed.to as Day | null
  const begins = from ?? launched
  if (begins !== null && to !== null && to < begins)
    refuse('to', 'Ngày kết thúc phải sau ngày bắt đầu. Hãy xem lại hai ngày.')
  const facts: Facts = {
    name: cleanLine(typed.name),
    aliases: [...new Set(typed.aliases.map(cleanLine))],
    kind: typed.kind,
    ...(await launcherOf(ctx, tx, typed)),
    launched_on: launched,
    valid_from: from,
    valid_to: to,
    parent_id: typed.parentId,
    launch_document_id: typed.launchDocumentId,
    plan_id: typed.planId,
    is_focus: typed.isFocus,
    follows_ho_chi_minh: typed.followsHoChiMinh,
    content: text(typed.content),
    serves: text(typed.serves),
    resolution_ids: [...new Set(typed.resolutionIds)],
    indicator_ids: [...new Set(typed.indicatorIds)],
  }
  await demandTies(ctx, tx, facts, before)
  await demandNew(ctx, tx, facts, before?.id ?? null)
  return facts
}

/** Theo thẩm quyền: what an organisation launches is of that organisation's level. */
async function launcherOf(ctx: Ctx, tx: Tx, typed: Typed) {
  if (typed.organizationId === null) {
    const launchedBy = cleanLine(typed.launchedBy ?? '')
    if (launchedBy === '') refuse('launchedBy', 'Ghi nơi phát động, hoặc chọn đơn vị của địa phương.')
    if (typed.level === null) refuse('level', 'Chọn cấp phát động.')
    return { organization_id: null, launched_by: launchedBy, level: typed.level }
  }
  const localityId = localityOf(ctx)
  const on = (typed.launchedOn ?? typed.from ?? ctx.today) as Day
  const unit =
    (await organizationOn(tx, localityId, typed.organizationId, on)) ??
    (await organizationOn(tx, localityId, typed.organizationId, ctx.today))
  if (unit === undefined) refuse('organizationId', 'Không tìm thấy đơn vị này. Hãy chọn lại.')
  if (typed.launchedOn === null)
    refuse('launchedOn', 'Ghi ngày phát động; chưa phát động thì ghi ngày dự kiến.')
  return { organization_id: unit.id, launched_by: null, level: unit.level as Facts['level'] }
}

/** Whatever it newly points at is there, and seen by whoever writes it. */
async function demandTies(ctx: Ctx, tx: Tx, facts: Facts, before: Movement | null): Promise<void> {
  const asking = askingOf(ctx)
  const kept = before === null ? [] : tiesOf(before)
  const isNew = (id: string | null): id is string => id !== null && !kept.includes(id)
  const { parent_id: parent, launch_document_id: document, plan_id: plan } = facts
  if (isNew(parent)) {
    if (parent === before?.id)
      refuse('parentId', 'Phong trào không thể hưởng ứng chính nó. Hãy chọn phong trào khác.')
    if ((await requireMovement(tx, asking, parent)).parent_id === (before?.id ?? ''))
      refuse(
        'parentId',
        'Phong trào đã chọn đang là tên gọi riêng của phong trào này. Hãy chọn phong trào khác.',
      )
  }
  const seen = await seenDocuments(ctx, tx, [document, ...facts.resolution_ids].filter(isNew))
  if (isNew(document) && !seen.has(document))
    refuse('launchDocumentId', 'Không tìm thấy văn bản này. Hãy chọn lại.')
  if (facts.resolution_ids.some((id) => isNew(id) && !seen.has(id)))
    refuse('resolutionIds', 'Không tìm thấy một nghị quyết đã chọn. Hãy chọn lại.')
  if (isNew(plan) && !(await seenPlanTitles(tx, asking, [plan])).has(plan))
    refuse('planId', 'Không tìm thấy kế hoạch này. Hãy chọn lại.')
  const indicators = facts.indicator_ids.filter(isNew)
  if ((await seenIndicators(tx, asking, indicators)).length < indicators.length)
    refuse('indicatorIds', 'Không tìm thấy một chỉ tiêu đã chọn. Hãy chọn lại.')
}

const tiesOf = (movement: Movement): (string | null)[] => [
  movement.parent_id,
  movement.launch_document_id,
  movement.plan_id,
  ...movement.resolution_ids,
  ...movement.indicator_ids,
]

/** The same name by the same launcher in the same year is the same movement, however it is spelled. */
async function demandNew(ctx: Ctx, tx: Tx, facts: Facts, ownId: string | null): Promise<void> {
  const yearOf = ({
    launched_on: on,
    valid_from: from,
  }: {
    launched_on?: Day | null
    valid_from?: Day | null
  }) => (from ?? on)?.slice(0, 4)
  const others = await loadOfLauncher(tx, localityOf(ctx), facts)
  const known = others.find(
    (one) => one.id !== ownId && fold(one.name) === fold(facts.name) && yearOf(one) === yearOf(facts),
  )
  if (known !== undefined) throw new AppError('movement-known', { name: known.name })
}
