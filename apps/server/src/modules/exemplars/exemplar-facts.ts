/** What is typed of an exemplar, checked against the registers, with the equity flags its records say. */
import type { ExemplarTyped } from '@guongsang/contract/exemplars-changes.ts'
import type { EquityFlag } from '@guongsang/core/exemplars/equity.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { z } from 'zod'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { isUsablePicture } from '../files/index.ts'
import { movementHeads } from '../movements/index.ts'
import {
  type EquityFacts,
  equityFactsOf,
  organizationOn,
  type SubjectOn,
  subjectOn,
} from '../organizations/index.ts'
import { demandLabels, type LabelBook } from './labels.ts'
import { block, line } from './life-facts.ts'
import type { StoredExemplar } from './store.ts'

type Typed = z.output<typeof ExemplarTyped>
export const recordedKinds = ['person', 'collective', 'household', 'organization'] as const

/** The columns one types; of a subject with a record, its name is that of the record. */
export async function readTyped(ctx: Ctx, tx: Tx, typed: Typed, book: LabelBook, before?: StoredExemplar) {
  const subject = await demandFacts(ctx, tx, typed, book, before)
  const localityId = localityOf(ctx)
  const { organizationId, jurisdictionId } = typed
  const place = { subject: subject ?? null, organizationId, jurisdictionId }
  const recorded = flagsOf(await equityFactsOf(tx, localityId, place, typed.foundOn as Day))
  return {
    title: cleanLine(typed.title),
    kind: typed.kindCode,
    subject_kind: typed.subjectKind,
    subject_id: subject?.id ?? null,
    subject_name: subject?.name ?? cleanLine(typed.subjectName),
    organization_id: organizationId,
    jurisdiction_id: jurisdictionId,
    comprehensive: typed.comprehensive,
    fields: [...new Set(typed.fieldCodes)],
    domains: [...new Set(typed.domainCodes)],
    found_on: typed.foundOn as Day,
    source: typed.source,
    movement_id: typed.movementId,
    ground: typed.ground,
    target_level: typed.targetLevelCode,
    target_year: typed.targetYear,
    economic_value: typed.economicValue,
    follows_ho_chi_minh: typed.followsHoChiMinh,
    flags: [...new Set([...recorded, ...typed.flags])].toSorted(),
    photo_file_id: typed.photoFileId,
    ...textsOf(typed),
  }
}

const textsOf = (typed: Typed) => ({
  found_by: line(typed.foundBy),
  source_text: line(typed.sourceText),
  promise: block(typed.promise),
  experience: block(typed.experience),
  method: block(typed.method),
  practice: block(typed.practice),
  effect: block(typed.effect),
  economic_basis: block(typed.economicBasis),
  social_meaning: block(typed.socialMeaning),
  contact: line(typed.contact),
  photo_alt: line(typed.photoAlt),
  photo_credit: line(typed.photoCredit),
})

async function demandFacts(
  ctx: Ctx,
  tx: Tx,
  typed: Typed,
  book: LabelBook,
  before?: StoredExemplar,
): Promise<SubjectOn | undefined> {
  const problems: FieldError[] = []
  const localityId = localityOf(ctx)
  if ((typed.foundOn as Day) > ctx.today) problems.push({ field: 'foundOn', message: 'Ngày này chưa tới.' })
  // A good deed is a light record: a deed, a person, a day.
  if (!typed.comprehensive && typed.fieldCodes.length === 0 && typed.ground !== 'good-deed')
    problems.push({ field: 'fieldCodes', message: 'Chọn lĩnh vực, hoặc đánh dấu toàn diện.' })
  problems.push(...(await sourceProblems(ctx, tx, typed, before)))
  if (typed.photoFileId !== null && line(typed.photoAlt) === null)
    problems.push({ field: 'photoAlt', message: 'Tả ảnh bằng một câu cho người không xem được ảnh.' })
  if (
    typed.photoFileId !== null &&
    typed.photoFileId !== before?.photo_file_id &&
    !(await isUsablePicture(ctx, tx, typed.photoFileId))
  )
    problems.push({ field: 'photoFileId', message: 'Không tìm thấy ảnh này. Hãy đính kèm lại.' })
  if ((await organizationOn(tx, localityId, typed.organizationId, ctx.today)) === undefined)
    problems.push({ field: 'organizationId', message: 'Không có đơn vị này. Hãy chọn lại.' })
  const kind = recordedKinds.find((one) => one === typed.subjectKind)
  const subject =
    typed.subjectId === null || kind === undefined
      ? undefined
      : await subjectOn(tx, localityId, { kind, id: typed.subjectId }, ctx.today)
  if (typed.subjectId !== null && subject === undefined)
    problems.push({ field: 'subjectId', message: 'Không tìm thấy đối tượng này. Hãy chọn lại.' })
  if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
  demandLabels(book, [
    { field: 'kindCode', list: 'kind', code: typed.kindCode },
    { field: 'targetLevelCode', list: 'level', code: typed.targetLevelCode },
    ...typed.fieldCodes.map((code, at) => ({ field: `fieldCodes.${at}`, list: 'field' as const, code })),
    ...typed.domainCodes.map((code, at) => ({ field: `domainCodes.${at}`, list: 'domain' as const, code })),
  ])
  return subject
}

/** Found in a movement: the movement is one of the register; only what was written before there was one may name it. */
async function sourceProblems(
  ctx: Ctx,
  tx: Tx,
  { source, sourceText, movementId }: Typed,
  before?: StoredExemplar,
): Promise<FieldError[]> {
  if (source === 'campaign' && line(sourceText) === null)
    return [{ field: 'sourceText', message: 'Ghi tên cuộc vận động đã phát hiện.' }]
  if (movementId === null) {
    const isOlder = before?.source === 'movement' && before.movement_id === null && line(sourceText) !== null
    return source !== 'movement' || isOlder
      ? []
      : [{ field: 'movementId', message: 'Chọn phong trào đã phát hiện điển hình này.' }]
  }
  const isKnown = (await movementHeads(tx, localityOf(ctx), [movementId], ctx.today)).has(movementId)
  return isKnown ? [] : [{ field: 'movementId', message: 'Không có phong trào này. Hãy chọn lại.' }]
}

/** Vùng sâu, vùng xa, đặc biệt khó khăn are one figure. */
const areaFlags: Record<string, EquityFlag> = {
  border: 'border',
  remote: 'remote',
  far: 'remote',
  'extremely-difficult': 'remote',
  'ethnic-minority': 'ethnic-minority',
}

export function flagsOf(facts: EquityFacts): EquityFlag[] {
  const { gender, directLabour, isManager, occupationGroup, isSmall, areas } = facts
  const flags: EquityFlag[] = areas.flatMap((area) => areaFlags[area] ?? [])
  if (gender === 'female') flags.push('woman')
  if (directLabour) flags.push('direct-worker')
  if (isManager === false) flags.push('non-manager')
  if (occupationGroup === 'farmer' || occupationGroup === 'worker') flags.push(occupationGroup)
  if (isSmall) flags.push('small-collective')
  return [...new Set(flags)]
}
