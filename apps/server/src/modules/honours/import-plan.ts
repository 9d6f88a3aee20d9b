/** Works out what each row of a list of awards would do. Pure: rows and world in, outcomes and deeds out. */
import { AWARD_LEVELS, type AwardRow, SUBJECT_KINDS } from '@guongsang/contract/honours.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { awardName } from '@guongsang/core/law/awards/catalogue.ts'
import { type AskedRow, BLOCKED, type Outcome, type Plan } from '../../platform/imports/plan.ts'
import { fits } from './award-facts.ts'
import { type AwardDraft, readAwardRow } from './import-award-row.ts'
import { Sameness, shownSame } from './import-sameness.ts'
import { type Meant, named, SubjectMatcher, type SubjectQuestion } from './import-subjects.ts'
import type { AwardWorld } from './import-world.ts'

/** An award to be written, as the history keeps it. */
export interface AwardDeed {
  number: number
  id: string
  subject: { kind: AwardRow['subject']['kind']; id: string | null; name: string }
  organizationId: string
  code: string
  title: string
  ground: AwardRow['ground']
  level: AwardRow['level']
  yearFrom: number
  year: number
  decisionNumber: string | null
  decidedOn: Day | null
  decidedBy: string | null
  achievement: string | null
}

export const planAwards = (rows: readonly AskedRow[], world: AwardWorld): Plan<AwardDeed> =>
  new AwardPlan(world).work(rows)

type Told = Pick<Outcome, 'action' | 'summary'> & Partial<Outcome> & { deed?: AwardDeed }

const asked: Record<SubjectQuestion, string> = {
  elsewhere: 'Có một hồ sơ cùng họ tên, chưa chắc là người này.',
  unmarked: 'Có một hồ sơ tên viết khác: khác dấu, hoặc cùng số định danh.',
  several: 'Có nhiều hồ sơ giống tên.',
  nobody: 'Chưa có hồ sơ nào tên này. Chọn chỉ ghi tên, hoặc thêm hồ sơ trước rồi so lại.',
}

class AwardPlan {
  readonly #world: AwardWorld
  readonly #matcher: SubjectMatcher
  readonly #sameness: Sameness

  constructor(world: AwardWorld) {
    this.#world = world
    this.#matcher = new SubjectMatcher(world)
    this.#sameness = new Sameness(world)
  }

  work(rows: readonly AskedRow[]): Plan<AwardDeed> {
    const outcomes: Outcome[] = []
    const deeds: AwardDeed[] = []
    for (const row of rows) {
      const draft = readAwardRow(row, this.#world.today)
      const { deed, ...told } = this.#tell(draft)
      const isBlocked = draft.cells.isRefused && told.action !== 'skip'
      outcomes.push({
        number: row.number,
        target: null,
        changes: [],
        candidates: [],
        question: null,
        findings: draft.isExample ? [] : draft.cells.findings,
        ...told,
        ...(isBlocked && { action: 'blocked', summary: BLOCKED, question: null }),
      })
      if (deed && !isBlocked) deeds.push(deed)
    }
    return { outcomes, deeds }
  }

  #tell(draft: AwardDraft): Told {
    if (draft.isExample) return { action: 'skip', summary: 'Dòng ví dụ của tệp mẫu, không nhập.' }
    if (draft.row.choice === 'skip') return { action: 'skip', summary: 'Bỏ qua dòng này.' }
    const unitId = this.#matcher.unitOf(draft)
    const fate = this.#matcher.fateOf(draft, unitId)
    const chosen = this.#chosen(draft)
    if (chosen) return this.#award(draft, chosen, unitId, fate.candidates)
    if (fate.as === 'known') return this.#award(draft, fate.meant, unitId, [])
    // Another award, of somebody only named: of anybody else the row would know the id.
    if (draft.row.choice === 'create') return this.#award(draft, named(draft.name), unitId, fate.candidates)
    // First what is wrong in the row: whom it is about may look different afterwards.
    if (draft.cells.isRefused) return { action: 'blocked', summary: BLOCKED }
    const { question, candidates } = fate
    draft.cells.tell('warning', draft.nameColumn, asked[question])
    return { action: 'choose', question, candidates, summary: 'Cần chọn: ghi cho ai.' }
  }

  /** Whom the officer chose, outright or with the award this row repeats; null when nobody was chosen. */
  #chosen({ name, row: { choice, choiceTargetId } }: AwardDraft): Meant | null {
    if (choice === 'name-only') return named(name)
    const pointed = choiceTargetId === null ? null : this.#matcher.withId(choiceTargetId)
    if (pointed) return pointed
    const ofAward = this.#sameness.subjectOf(choiceTargetId ?? '')
    return ofAward === null ? named(name) : this.#matcher.withId(ofAward ?? '')
  }

  #award(draft: AwardDraft, meant: Meant, unitOfCell: string | null, alike: Outcome['candidates']): Told {
    const { cells, row, award } = draft
    const unitId =
      unitOfCell ?? (cells.has('organization') ? null : this.#matcher.unitThen(meant, draft.decidedOn))
    if (unitId === null && !cells.has('organization'))
      cells.tell('error', 'organization', 'Chưa ghi đơn vị, và không rõ người này khi đó ở đơn vị nào.')
    if (award !== null && !fits(award, meant.kind)) {
      const kind = SUBJECT_KINDS[meant.kind].toLowerCase()
      cells.tell('error', 'award', `${awardName(award)} không tặng cho ${kind}.`)
    }
    const target = meant.id === null ? null : { id: meant.id, name: meant.name }
    if (cells.isRefused || unitId === null) return { action: 'blocked', summary: BLOCKED, target }
    const same = this.#sameness.sameAs(draft, meant, unitId)
    const candidates = [...same.map(shownSame), ...alike]
    const pointed = same.find(({ given }) => given.id === row.choiceTargetId)
    const isSame = row.choice === 'link' && pointed ? pointed : same[0]?.isSure ? same[0] : undefined
    if (isSame && row.choice !== 'create') {
      const { rowNumber } = isSame.given
      const where = rowNumber === null ? 'Đã có trong lịch sử' : `Trùng dòng ${rowNumber} của tệp`
      return { action: 'link', summary: `${where}, không ghi lần nữa.`, target, candidates }
    }
    if (same.length > 0 && row.choice !== 'create') {
      const summary = 'Cần chọn: là lần khen đã có, hay lần khác.'
      cells.tell('warning', 'award', 'Giống một lần khen đã có, khác quyết định hoặc khác năm.')
      return { action: 'choose', question: 'same-award', summary, target, candidates }
    }
    this.#sameness.add(draft, meant, unitId)
    const deed = deedOf(draft, meant, unitId)
    return { action: 'create', summary: this.#describe(deed), target, candidates, deed }
  }

  #describe({ subject, title, level, year, yearFrom, organizationId, decidedOn }: AwardDeed): string {
    const years = yearFrom === year ? String(year) : `${yearFrom}–${year}`
    const unit = this.#matcher.unitName(organizationId, decidedOn)
    const of = subject.id === organizationId || unit === '' ? '' : `, ${unit}`
    const how = subject.kind === 'other' ? ', chỉ ghi tên' : ''
    return `Ghi ${title} (${AWARD_LEVELS[level].toLowerCase()}) năm ${years} cho ${subject.name}${of}${how}.`
  }
}

const deedOf = (draft: AwardDraft, { kind, id, name }: Meant, organizationId: string): AwardDeed => ({
  number: draft.row.number,
  id: draft.row.ownId,
  subject: { kind, id, name: kind === 'organization' ? name : draft.name },
  organizationId,
  code: draft.award!,
  title: draft.title,
  ground: draft.ground,
  level: draft.level!,
  yearFrom: draft.yearFrom,
  year: draft.year!,
  decisionNumber: draft.decisionNumber,
  decidedOn: draft.decidedOn,
  decidedBy: draft.decidedBy,
  achievement: draft.achievement,
})
