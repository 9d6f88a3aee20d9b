/** Công văn đôn đốc, drafted into the register: one to those who were ordered, one to those who were asked. */
import { DraftTyped } from '@guongsang/contract/documents-drafts.ts'
import type { RecipientLine } from '@guongsang/contract/documents-words.ts'
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import { itemStandingOn } from '@guongsang/core/plans/item-standing.ts'
import { type LetterDuty, type LetterUnit, reminderLetters } from '@guongsang/core/plans/reminder-letter.ts'
import { taskDaysLate } from '@guongsang/core/plans/task-state.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { draftDocument, issuerOn, readDocumentHeads } from '../documents/index.ts'
import { readUnitFacts, type UnitFacts } from '../organizations/index.ts'
import { loadDutiesById } from './duty-store.ts'
import type { ItemRead } from './item-queries.ts'
import { dueTextOf, factsOf } from './item-rows.ts'
import { readInsteadOf } from './instead-of.ts'
import { loadPlansById } from './plan-store.ts'
import type { LateTask } from './running-queries.ts'
import { dueWords, surroundingsOf } from './shown-task.ts'

/** The new deadline; the officer who reads the draft may set another. */
const ANSWER_DAYS = 7
/** Lines of a document take so many targets. */
const TARGETS_MAX = 60

export interface Late {
  items: readonly ItemRead[]
  tasks: readonly LateTask[]
}

export interface DraftedLetter {
  documentId: string
  title: string
  unitIds: string[]
}

type Unit = LetterUnit & { id: string }

/** None for nobody. */
export async function draftLetters(
  ctx: Ctx,
  tx: Tx,
  agency: { id: string; name: string },
  late: Late,
  on: Day,
): Promise<DraftedLetter[]> {
  const units = await lateUnits(ctx, tx, late, on)
  const issuer = await issuerOn(tx, localityOf(ctx), on)
  const letters = reminderLetters({
    on,
    office: issuer.issuingBody,
    archiveMark: issuer.archive.replace(/^Lưu: VT,? ?/u, ''),
    answerBy: addDays(on, ANSWER_DAYS),
    units,
  })
  const drafted: DraftedLetter[] = []
  for (const letter of letters) {
    const addressed = units.filter(({ ordered, duties }) => ordered === letter.ordered && duties.length > 0)
    const { id } = await draftDocument(
      ctx,
      tx,
      DraftTyped.parse({
        kind: 'letter',
        organizationId: agency.id,
        issuerId: agency.id,
        title: letter.subjectLine,
        body: letter.body,
        addressedTo: addressLines(letter.addressees, addressed),
        recipients: [
          { text: 'Như trên', purpose: 'carry-out', targets: [{ by: 'as-above' }] },
          { text: issuer.archive, purpose: 'archive', mode: 'none', targets: [{ by: 'archive' }] },
        ],
        signature: { post: issuer.post.toUpperCase(), name: issuer.signatory },
      }),
    )
    const title = letter.subjectLine
    await ctx.record(
      tx,
      'reminder-letter-drafted',
      { kind: 'document', id },
      { units: addressed.length, title },
    )
    drafted.push({ documentId: id, title, unitIds: addressed.map((unit) => unit.id) })
  }
  return drafted
}

/** Each by name where the letter names each; else one line that means all. */
function addressLines(addressees: readonly string[], units: readonly Unit[]): RecipientLine[] {
  const line = (text: string, ids: readonly string[]): RecipientLine => ({
    text,
    purpose: 'carry-out',
    mode: 'electronic',
    targets: ids.map((id) => ({ by: 'organization', id })),
  })
  if (addressees.length === units.length) return units.map(({ id, name }) => line(name, [id]))
  const chunks: RecipientLine[] = []
  for (let at = 0; at < units.length; at += TARGETS_MAX)
    chunks.push(
      line(
        addressees[0]!,
        units.slice(at, at + TARGETS_MAX).map(({ id }) => id),
      ),
    )
  return chunks
}

async function lateUnits(ctx: Ctx, tx: Tx, { items, tasks }: Late, on: Day): Promise<Unit[]> {
  const localityId = localityOf(ctx)
  const ids = [...new Set([...items.map((one) => one.organization_id), ...tasks.map((one) => one.unit)])]
  const units = await readUnitFacts(tx, localityId, ids, on)
  const dutyOf = await itemDuties(tx, localityId, items, units, on)
  const taskDutyOf = await taskDuties(tx, localityId, tasks, units, on)
  return [...units.values()]
    .toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
    .map((unit) => {
      const own = [
        ...items.filter((item) => item.organization_id === unit.id).map(dutyOf),
        ...tasks.filter((task) => task.unit === unit.id).map(taskDutyOf),
      ]
      return {
        id: unit.id,
        name: unit.name,
        head: unit.headName === null ? null : { post: unit.headTitle ?? '', name: unit.headName },
        // Ordered when anything of it was; a unit that is only asked for all of it is only asked.
        ordered: own.some(({ daysLate }) => daysLate > 0),
        duties: own,
      }
    })
}

type Units = ReadonlyMap<string, UnitFacts>

async function itemDuties(
  tx: Tx,
  localityId: string,
  items: readonly ItemRead[],
  units: Units,
  on: Day,
): Promise<(item: ItemRead) => LetterDuty> {
  const ids = [...new Set(items.map(({ rule_id }) => rule_id))]
  const duties = new Map((await loadDutiesById(tx, localityId, ids)).map((duty) => [duty.id, duty]))
  const called = await planNames(tx, localityId, items)
  return (item) => {
    const duty = duties.get(item.rule_id)
    const underCommittee = units.get(item.organization_id)?.underCommittee ?? true
    return {
      plan: called(item.plan_id, item.plan_title),
      title: item.title,
      clause: duty?.clause ?? null,
      printed: duty?.printed ?? null,
      label: item.period_label,
      dueText: dueTextOf(item) ?? '',
      daysLate: itemStandingOn(factsOf(item, underCommittee), on).daysLate,
    }
  }
}

async function taskDuties(
  tx: Tx,
  localityId: string,
  tasks: readonly LateTask[],
  units: Units,
  on: Day,
): Promise<(task: LateTask) => LetterDuty> {
  const around = await surroundingsOf(tx, localityId, tasks, on)
  const called = await planNames(tx, localityId, tasks)
  const insteadOf = await readInsteadOf(tx, localityId, tasks, on)
  return (task) => ({
    plan: called(task.plan_id, task.plan_title),
    title: [task.title, insteadOf(task)].filter((one) => one !== null).join(', thay '),
    clause: null,
    printed: null,
    label: 'Nhiệm vụ',
    dueText: dueWords(task) ?? '',
    daysLate: taskDaysLate(
      { ...around.factsOf(task), ...(units.get(task.unit)?.underCommittee === false && { ordered: false }) },
      on,
    ),
  })
}

/** 'Kế hoạch số 87/KH-UBND ngày 11/04/2023 của UBND huyện Diên Khánh', or its title while it has no paper. */
async function planNames(
  tx: Tx,
  localityId: string,
  things: readonly { plan_id: string }[],
): Promise<(planId: string, title: string) => string> {
  const ids = [...new Set(things.map(({ plan_id }) => plan_id))]
  const plans = await loadPlansById(tx, localityId, ids)
  const heads = await readDocumentHeads(
    tx,
    localityId,
    plans.flatMap(({ document_id }) => document_id ?? []),
  )
  const names = new Map(
    plans.flatMap(({ id, document_id }) => {
      const head = document_id === null ? undefined : heads.get(document_id)
      return head === undefined ? [] : [[id, `${head.called} của ${head.issuer.name}`] as const]
    }),
  )
  return (planId, title) => names.get(planId) ?? `Kế hoạch “${title}”`
}
