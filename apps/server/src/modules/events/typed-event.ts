/** What is typed of an event, checked, as a row. */
import type { EventTyped } from '@guongsang/contract/events-changes.ts'
import { bearsOrdinal, isVisit } from '@guongsang/core/events/event-kinds.ts'
import { isAhead } from '@guongsang/core/events/event-state.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { may } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { movementHeads } from '../movements/index.ts'
import { blocNames, organizationNames } from '../organizations/index.ts'
import { planTitles } from '../plans/index.ts'
import { askingOf, refuseIf } from './access.ts'
import { findEvent } from './event-queries.ts'
import type { StoredEvent } from './event-store.ts'
import { block, exemplarProblems, fileProblems, line } from './links.ts'
import { canAnnounceEvents } from './policy.ts'
import { loadAnniversaries } from './store.ts'

/** The columns an edit may change; whatever it names is there, or the refusal stands at the field. */
export async function factsOf(ctx: Ctx, tx: Tx, typed: EventTyped, before?: StoredEvent) {
  refuseIf(ownProblems(typed))
  refuseIf([
    ...(await linkProblems(ctx, tx, typed)),
    ...(await hostProblems(ctx, tx, typed, before)),
    ...(await exemplarProblems(ctx, tx, [
      { field: 'hostExemplarId', id: typed.hostExemplarId, known: before?.host_exemplar_id ?? null },
    ])),
    ...(await fileProblems(ctx, tx, typed.fileIds, before?.file_ids)),
  ])
  if (
    typed.isPublic !== (before?.is_public ?? false) &&
    !may(ctx.actor, canAnnounceEvents, { localityId: localityOf(ctx) })
  )
    throw new AppError('forbidden')
  return {
    organization_id: typed.organizationId,
    kind: typed.kind,
    name: cleanLine(typed.name),
    ordinal: typed.ordinal,
    term_from: typed.termFrom,
    term_to: typed.termTo,
    purposes: [...new Set(typed.purposes)],
    mode: typed.mode,
    host_event_id: typed.hostEventId,
    bloc_id: typed.blocId,
    anniversary_id: typed.anniversaryId,
    year_about: typed.yearAbout,
    plan_id: typed.planId,
    closes_plan: typed.closesPlan,
    host_exemplar_id: typed.hostExemplarId,
    outside_host: line(typed.outsideHost),
    follows_ho_chi_minh: typed.followsHoChiMinh,
    audiences: [...new Set(typed.audiences)],
    starts_on: typed.startsOn as Day,
    ends_on: (typed.endsOn ?? typed.startsOn) as Day,
    starts_at: typed.startsAt,
    place: line(typed.place),
    conditions: block(typed.conditions),
    purpose_text: block(typed.purposeText),
    printed_text: block(typed.printedText),
    is_public: typed.isPublic,
    file_ids: [...new Set(typed.fileIds)],
  }
}

export const belongingOf = (typed: EventTyped) => ({
  coOrganizerIds: [...new Set(typed.coOrganizerIds)].filter((id) => id !== typed.organizationId),
  movements: [...new Map(typed.movements.map((one) => [one.movementId, one])).values()].map(
    ({ movementId, review }) => ({ movement_id: movementId, review }),
  ),
})

/** What can be said without looking anything up. */
function ownProblems(typed: EventTyped): FieldError[] {
  const rules: [boolean, string, string][] = [
    [bearsOrdinal(typed.kind) && typed.ordinal === null, 'ordinal', 'Ghi đại hội lần thứ mấy.'],
    [
      (typed.termFrom === null) !== (typed.termTo === null) || (typed.termFrom ?? 0) > (typed.termTo ?? 0),
      'termTo',
      'Ghi đủ năm đầu và năm cuối của nhiệm kỳ, theo thứ tự.',
    ],
    [
      typed.endsOn !== null && typed.endsOn < typed.startsOn,
      'endsOn',
      'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
    ],
    [
      (typed.mode === 'embedded') !== (typed.hostEventId !== null),
      'hostEventId',
      'Tổ chức lồng ghép thì chọn hội nghị chủ trì; hình thức khác thì để trống.',
    ],
    [typed.kind === 'bloc-meeting' && typed.blocId === null, 'blocId', 'Chọn cụm, khối thi đua.'],
    [typed.closesPlan && typed.planId === null, 'planId', 'Chọn kế hoạch được tổng kết.'],
    [
      isVisit(typed.kind) && typed.hostExemplarId === null && !typed.outsideHost,
      'outsideHost',
      'Ghi nơi đến: mô hình được tham quan, hoặc cơ quan, địa phương tiếp đoàn.',
    ],
  ]
  return rules.flatMap(([is, field, message]) => (is ? [{ field, message }] : []))
}

async function linkProblems(ctx: Ctx, tx: Tx, typed: EventTyped): Promise<FieldError[]> {
  const localityId = localityOf(ctx)
  const units = await organizationNames(
    tx,
    localityId,
    [typed.organizationId, ...typed.coOrganizerIds],
    ctx.today,
  )
  const blocs = await blocNames(tx, localityId, typed.blocId === null ? [] : [typed.blocId])
  const plans = await planTitles(tx, localityId, typed.planId === null ? [] : [typed.planId])
  const movementIds = typed.movements.map(({ movementId }) => movementId)
  const movements = await movementHeads(tx, localityId, movementIds, ctx.today)
  const anniversaries =
    typed.anniversaryId === null ? [] : await loadAnniversaries(tx, localityId, typed.startsOn as Day)
  const unknown: [boolean, string, string][] = [
    [!units.has(typed.organizationId), 'organizationId', 'Không có đơn vị này. Hãy chọn lại.'],
    [
      typed.coOrganizerIds.some((id) => !units.has(id)),
      'coOrganizerIds',
      'Có đơn vị không còn. Hãy chọn lại.',
    ],
    [typed.blocId !== null && !blocs.has(typed.blocId), 'blocId', 'Không có cụm, khối này. Hãy chọn lại.'],
    [typed.planId !== null && !plans.has(typed.planId), 'planId', 'Không có kế hoạch này. Hãy chọn lại.'],
    [movementIds.some((id) => !movements.has(id)), 'movements', 'Có phong trào không còn. Hãy chọn lại.'],
    [
      typed.anniversaryId !== null && !anniversaries.some(({ id }) => id === typed.anniversaryId),
      'anniversaryId',
      'Không có ngày kỷ niệm này. Hãy chọn lại.',
    ],
  ]
  return unknown.flatMap(([is, field, message]) => (is ? [{ field, message }] : []))
}

/** The host is there, is no guest itself, and takes place on these days. */
async function hostProblems(
  ctx: Ctx,
  tx: Tx,
  typed: EventTyped,
  before: StoredEvent | undefined,
): Promise<FieldError[]> {
  if (typed.hostEventId === null) return []
  const refused = (message: string) => [{ field: 'hostEventId', message }]
  const host = await findEvent(tx, askingOf(ctx), typed.hostEventId)
  if (host === undefined || host.id === before?.id) return refused('Không có sự kiện này. Hãy chọn lại.')
  if (host.mode === 'embedded') return refused('Sự kiện này cũng lồng ghép. Hãy chọn sự kiện chủ trì của nó.')
  if (!isAhead(host.state) && before === undefined && typed.startsOn > ctx.today)
    return refused('Sự kiện chủ trì không còn ở phía trước. Hãy chọn sự kiện khác.')
  if (typed.startsOn < host.starts_on || (typed.endsOn ?? typed.startsOn) > host.ends_on)
    return [{ field: 'startsOn', message: 'Ngày lồng ghép phải nằm trong những ngày của sự kiện chủ trì.' }]
  return []
}
