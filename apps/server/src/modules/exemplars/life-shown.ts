/** The life of an exemplar as its page shows it. */
import { ladderOf } from '@guongsang/core/exemplars/ladder.ts'
import type { LabelBook } from './labels.ts'
import type { Life } from './life-queries.ts'

interface LifeWords {
  book: LabelBook
  standards: ReadonlyMap<string, string>
  names: ReadonlyMap<string, string>
  photoFileId: string | null
}

const written = ({ recorded_at, recorded_by }: { recorded_at: Date; recorded_by: string }) => ({
  recordedAt: recorded_at.toISOString(),
  recordedBy: recorded_by,
})

export function lifeShown(life: Life, { book, standards, names, photoFileId }: LifeWords) {
  return {
    ...summedUpShown(life),
    ladder: ladderShown(life, book),
    stages: life.stages.map((one) => ({
      ...written(one),
      stage: one.stage,
      happenedOn: one.happened_on,
      reason: one.reason,
    })),
    nurture: life.nurture.map((one) => ({
      ...written(one),
      id: one.id,
      happenedOn: one.happened_on,
      kind: one.kind,
      text: one.text,
      amount: one.amount,
      source: one.source,
      inCharge: one.in_charge,
    })),
    surveys: life.surveys.map((one) => surveyShown(one, standards)),
    confirmations: life.confirmations.map((one) => ({
      ...written(one),
      purpose: one.purpose,
      agreed: one.agreed,
      givenOn: one.given_on,
      how: one.how,
      ofFormerPhoto: one.purpose === 'photo' && one.photo_file_id !== photoFileId,
    })),
    recognitions: life.recognitions.map((one) => ({
      ...written(one),
      id: one.id,
      kind: one.kind,
      level: book.coded('level', one.level),
      form: one.form,
      happenedOn: one.happened_on,
      byWhom: one.by_whom,
      decisionNumber: one.decision_number,
      text: one.text,
      followsHoChiMinh: one.follows_ho_chi_minh,
      partners: unitsNamed(one.partner_ids, names),
    })),
    replications: life.replications.map((one) => replicationShown(one, names)),
  }
}

const unitsNamed = (ids: readonly string[], names: ReadonlyMap<string, string>) =>
  ids.map((id) => ({ id, name: names.get(id) ?? '' }))

const replicationShown = (one: Life['replications'][number], names: ReadonlyMap<string, string>) => ({
  id: one.id,
  kind: one.kind,
  organization:
    one.organization_id === null
      ? null
      : { id: one.organization_id, name: names.get(one.organization_id) ?? one.by_name },
  byName: one.by_name,
  since: one.since,
  scale: one.scale,
  goal: one.goal,
  result: one.result,
  state: one.state,
  endedOn: one.ended_on,
  fileIds: one.file_ids,
  partners: unitsNamed(one.partner_ids, names),
  version: one.version,
})

const surveyShown = (one: Life['surveys'][number], standards: ReadonlyMap<string, string>) => ({
  id: one.id,
  kind: one.kind,
  state: one.state,
  plannedOn: one.planned_on,
  heldOn: one.held_on,
  place: one.place,
  team: one.team,
  checkerName: one.checker_name,
  marks: one.marks.map((mark) => ({ ...mark, text: standards.get(mark.standardId) ?? '' })),
  findings: one.findings,
  conclusion: one.conclusion,
  fileIds: one.file_ids,
  version: one.version,
})

export const shortcomingsShown = ({ shortcomings }: Life) =>
  shortcomings.map((one) => ({
    id: one.id,
    text: one.text,
    remedy: one.remedy,
    inCharge: one.in_charge,
    dueOn: one.due_on,
    doneOn: one.done_on,
    version: one.version,
  }))

/** The first first; a talk is none. */
export const commendationsIn = ({ recognitions }: Life) => recognitions.filter(({ kind }) => kind !== 'talk')

function ladderShown(life: Life, book: LabelBook) {
  const levels = book.all.filter(({ list }) => list === 'level').map(({ code }) => code)
  return ladderOf(
    levels,
    commendationsIn(life).map(({ level, happened_on: on }) => ({ level, on })),
  ).map((rung) => ({ ...rung, level: book.coded('level', rung.level) }))
}

const summedUpShown = ({ summingsUp, effects }: Life) => ({
  summingsUp: summingsUp.map((one) => ({
    ...written(one),
    id: one.id,
    heldOn: one.held_on,
    ledBy: one.led_by,
    worked: one.worked,
    fellShort: one.fell_short,
    cost: one.cost,
    costBasis: one.cost_basis,
    conditions: one.conditions,
    lessons: one.lessons,
    fileIds: one.file_ids,
  })),
  effects: effects.map((one) => ({
    ...written(one),
    id: one.id,
    about: one.about,
    aboutId: one.about_id,
    observedOn: one.observed_on,
    text: one.text,
    followers: one.followers,
    amount: one.amount,
  })),
})
