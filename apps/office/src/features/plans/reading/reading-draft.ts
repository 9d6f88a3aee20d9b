/** What the officer makes of the proposals: kept in the browser while it is worked on, sent whole in the end. */
import type { z } from 'zod'
import type { PlaceChoice, PlaceProposed, PlanProposals } from '@guongsang/contract/plans-reading.ts'
import type { draftReadPlanRoute } from '@guongsang/contract/plans-reading.ts'
import { type Duty, dutyBody } from '../duties/typed-duty.ts'
import { emptyTask, type TypedTask } from '../editing/typed-task.ts'

type Body = z.input<typeof draftReadPlanRoute.body>
type Found = Pick<PlanProposals['tasks'][number], 'line' | 'printed' | 'confidence'>

export interface ReadHead {
  title: string
  kind: PlanProposals['head']['planKind']
  documentKind: PlanProposals['head']['documentKind']
  organizationId: string
  periodFrom: string
  periodTo: string
  defaultLeadId: string | null
  place: string | null
  reference: string | null
  issuedOn: string | null
  signature: Omit<NonNullable<PlanProposals['signature']>, keyof Found>
}

export interface ReadTask extends Found {
  key: string
  heading: string | null
  sectionKey: string | null
  sameAs: string | null
  typed: TypedTask
}

export interface ReadDuty extends Found {
  key: string
  /** In words as read; null once it was edited. */
  inWords: string | null
  bearers: string[]
  except: string | null
  sameAs: string | null
  typed: Duty
}

export interface ReadingDraft {
  read: PlanProposals
  head: ReadHead
  tasks: ReadTask[]
  duties: ReadDuty[]
  /** Every name as printed, with whom it means: corrected once, it is right wherever it stands. */
  places: Record<string, PlaceProposed>
  /** Keys of what is not taken over. */
  dropped: string[]
}

const partyOf = (part: TypedTask['parties'][number]['part'], { text, choice }: PlaceProposed) => ({
  part,
  text,
  ...idsOf(choice),
})

export const idsOf = (choice: PlaceChoice | null) => ({
  organizationId: choice?.by === 'organization' ? choice.id : null,
  groupId: choice?.by === 'group' ? choice.id : null,
  blocId: choice?.by === 'bloc' ? choice.id : null,
})

export function draftOf(read: PlanProposals, own: { organizationId: string; year: string }): ReadingDraft {
  const { head, signature } = read
  const places: ReadingDraft['places'] = {}
  const note = (place: PlaceProposed) => (places[place.text] ??= place)
  read.tasks.forEach(({ parties }) =>
    parties.forEach(({ part: _, ...place }) => {
      note(place)
    }),
  )
  read.duties.forEach(({ bearers }) => bearers.forEach(note))
  return {
    read,
    head: {
      title: head.title ?? '',
      kind: head.planKind,
      documentKind: head.documentKind,
      organizationId: idsOf(head.issuer?.choice ?? null).organizationId ?? own.organizationId,
      periodFrom: head.periodFrom ?? `${own.year}-01-01`,
      periodTo: head.periodTo ?? `${own.year}-12-31`,
      defaultLeadId: null,
      place: head.place,
      reference: head.reference,
      issuedOn: head.issuedOn,
      signature: {
        capacity: signature?.capacity ?? null,
        behalfOf: signature?.behalfOf ?? null,
        post: signature?.post ?? null,
        name: signature?.name ?? null,
      },
    },
    tasks: read.tasks.map(({ task: { sectionKey, ...task }, parties, ...found }) => ({
      ...found,
      sectionKey: sectionKey ?? null,
      typed: { ...task, parties: parties.map(({ part, ...place }) => partyOf(part, place)) } as TypedTask,
    })),
    duties: read.duties.map(({ duty, bearers, sendsTo, sendsVia, ...found }) => ({
      ...found,
      bearers: bearers.map(({ text }) => text),
      typed: {
        ...duty,
        rule: { ...duty.rule, quota: duty.rule.quota ?? noQuota },
        counted: duty.rule.quota !== null,
        ...bearersOf(bearers),
        sendsToId: idsOf(sendsTo?.choice ?? null).organizationId,
        sendsViaId: idsOf(sendsVia?.choice ?? null).organizationId,
        reason: null,
      } as Duty,
    })),
    places,
    // Of a dated duty and a task that say the same, the duty is kept unless the officer decides otherwise.
    dropped: read.tasks.filter(({ sameAs }) => sameAs !== null).map(({ key }) => key),
  }
}

const noQuota = { minimum: null, maximum: null, per: 'year', counted: null, composition: 'any' } as const

/** A duty binds one group and any number of named units. */
function bearersOf(places: readonly Pick<PlaceProposed, 'choice'>[]) {
  const choices = places.flatMap(({ choice }) => choice ?? [])
  return {
    groupId: choices.find(({ by }) => by === 'group')?.id ?? null,
    organizationIds: choices.filter(({ by }) => by === 'organization').map(({ id }) => id),
  }
}

/** Whom a printed name means, wherever it stands. */
export function choosePlace(draft: ReadingDraft, text: string, choice: PlaceChoice | null): ReadingDraft {
  const places = {
    ...draft.places,
    [text]: { ...draft.places[text]!, choice, confidence: choice && ('sure' as const) },
  }
  return {
    ...draft,
    places,
    tasks: draft.tasks.map((task) => ({
      ...task,
      typed: {
        ...task.typed,
        parties: task.typed.parties.map((party) =>
          party.text === text ? { ...party, ...idsOf(choice) } : party,
        ),
      },
    })),
    duties: draft.duties.map((duty) =>
      duty.bearers.includes(text)
        ? { ...duty, typed: { ...duty.typed, ...bearersOf(duty.bearers.map((one) => places[one]!)) } }
        : duty,
    ),
  }
}

export const drop = (draft: ReadingDraft, key: string): ReadingDraft => ({
  ...draft,
  dropped: [...new Set([...draft.dropped, key])],
})

export const take = (draft: ReadingDraft, key: string): ReadingDraft => ({
  ...draft,
  dropped: draft.dropped.filter((one) => one !== key),
})

export const isKept = ({ dropped }: ReadingDraft, key: string): boolean => !dropped.includes(key)
export const keyOf = (kind: 'can-cu' | 'noi-nhan' | 'chua-hieu', at: number): string => `${kind}-${at}`

/** A line nobody understood, as a task of its own. */
export function addTaskFrom(draft: ReadingDraft, line: number): ReadingDraft {
  const text = draft.read.lines[line - 1]?.text ?? ''
  const before = draft.tasks.findLast((task) => task.line < line)
  const task: ReadTask = {
    key: `them-${line}-${draft.tasks.length}`,
    line,
    printed: text,
    confidence: 'sure',
    heading: before?.heading ?? null,
    sectionKey: draft.read.sections.findLast((one) => one.line < line)?.key ?? null,
    sameAs: null,
    typed: {
      ...emptyTask(before?.typed.grouping ?? 'by-organisation'),
      title: text,
      dueKind: 'standing',
    },
  }
  return { ...draft, tasks: [...draft.tasks, task].sort((a, b) => a.line - b.line) }
}

/** What must be settled before a draft can be made, each with the line it stands on. */
export function obstaclesOf(draft: ReadingDraft): { lines: number[]; sentence: string }[] {
  const { head } = draft
  const missing = [
    head.title.trim().length < 3 && 'Ghi tên kế hoạch.',
    head.organizationId === '' && 'Chọn đơn vị ban hành.',
    (head.periodFrom === '' || head.periodTo === '') && 'Ghi thời gian thực hiện của kế hoạch.',
  ].flatMap((sentence) => (sentence === false ? [] : [{ lines: [], sentence }]))
  const unowed = draft.duties
    .filter(
      ({ key, typed }) => isKept(draft, key) && typed.groupId === null && typed.organizationIds.length === 0,
    )
    .map(({ line }) => line)
  if (unowed.length === 0) return missing
  const lines = [...new Set(unowed)]
  const named = new Intl.ListFormat('vi').format(lines.map(String))
  const sentence = `Nghĩa vụ ở dòng ${named} chưa rõ đơn vị nào phải làm: chọn ở mục Đơn vị, sửa nghĩa vụ, hoặc bỏ.`
  return [...missing, { lines, sentence }]
}

/** The request that makes the draft. The sentence of a task stands with the task, not in its section too. */
export function bodyOf(draft: ReadingDraft): Body {
  const { read, head } = draft
  const tasks = draft.tasks.filter(({ key }) => isKept(draft, key))
  const told = new Set(tasks.map(({ line }) => line))
  const { title, kind, organizationId, periodFrom, periodTo, defaultLeadId } = head
  return {
    plan: { title, kind, organizationId, periodFrom, periodTo, defaultLeadId },
    sections: read.sections.map(({ key, parentKey, ordinal, heading, paragraphs }) => ({
      key,
      parentKey,
      ordinal,
      heading,
      text:
        paragraphs
          .filter(({ line }) => !told.has(line))
          .map(({ text }) => text)
          .join('\n') || null,
    })),
    tasks: tasks.map(({ sectionKey, typed }) => ({ sectionKey, ...typed })),
    duties: draft.duties
      .filter(({ key }) => isKept(draft, key))
      .map(({ typed }) => {
        const { taskId: _, ...body } = dutyBody(typed)
        return body
      }),
    paper: {
      kind: head.documentKind,
      issuerId: organizationId,
      place: head.place,
      signature: head.signature,
      relations: read.bases
        .filter((_, at) => isKept(draft, keyOf('can-cu', at)))
        .map(({ relation }) => relation),
      recipients: read.recipients
        .filter((_, at) => isKept(draft, keyOf('noi-nhan', at)))
        .map(({ recipient }) => recipient),
      drafterNote: head.reference === null ? null : `Bản đọc vào: ${head.reference}`,
    },
  }
}
