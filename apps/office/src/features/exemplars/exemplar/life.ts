/** The whole life of an exemplar as one line of events, the earliest first, and the five steps it goes through. */
import {
  CONCLUSIONS,
  CONFIRMATION_PURPOSES,
  EFFECTS_OF,
  NOMINATION_STATES,
  OUTCOMES,
  RECOGNITION_KINDS,
  REPLICATION_KINDS,
  SOURCES,
  STAGES,
  SUPPORTS,
  SURVEY_KINDS,
} from '@guongsang/contract/exemplars-words.ts'
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { count, showDay } from '../../../lib/format.ts'

export interface LifeEvent {
  key: string
  on: string
  what: string
  detail: string
  /** An honour: the gold of the house. */
  isHonour: boolean
}

const joined = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(' · ')

export function lifeOf(exemplar: Exemplar): LifeEvent[] {
  const events = [
    found(exemplar),
    ...exemplar.stages.filter(({ stage }) => stage === 'dropped' || stage === 'withdrawn').map(ended),
    ...exemplar.nurture.map(nurtured),
    ...exemplar.surveys.flatMap(surveyed),
    ...exemplar.confirmations.map(confirmed),
    ...exemplar.recognitions.map(recognized),
    ...exemplar.replications.map(replicated),
    ...exemplar.summingsUp.map(summedUp),
    ...exemplar.effects.map(seen),
  ]
  return events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

const found = ({ foundOn, foundBy, source, sourceText, movement }: Exemplar): LifeEvent => ({
  key: 'found',
  on: foundOn,
  what: 'Phát hiện',
  detail: joined(foundBy, SOURCES[source], movement?.name, sourceText),
  isHonour: false,
})

const ended = (one: Exemplar['stages'][number]): LifeEvent => ({
  key: `${one.stage}${one.recordedAt}`,
  on: one.happenedOn,
  what: STAGES[one.stage],
  detail: joined(one.reason, one.recordedBy),
  isHonour: false,
})

const nurtured = (one: Exemplar['nurture'][number]): LifeEvent => ({
  key: one.id,
  on: one.happenedOn,
  what: `Bồi dưỡng: ${SUPPORTS[one.kind].toLowerCase()}`,
  detail: joined(one.text, one.amount !== null && `${count(one.amount)} đồng`, one.source, one.inCharge),
  isHonour: false,
})

function surveyed(one: Exemplar['surveys'][number]): LifeEvent[] {
  const on = one.heldOn ?? one.plannedOn
  if (on === null || one.state === 'called-off') return []
  const planned = one.state === 'planned'
  return [
    {
      key: one.id,
      on,
      what: planned ? `Lịch ${SURVEY_KINDS[one.kind].toLowerCase()}` : SURVEY_KINDS[one.kind],
      detail: joined(one.conclusion && CONCLUSIONS[one.conclusion], one.checkerName, one.place),
      isHonour: false,
    },
  ]
}

const confirmed = (one: Exemplar['confirmations'][number]): LifeEvent => ({
  key: `${one.purpose}${one.recordedAt}`,
  on: one.givenOn,
  what: `${one.agreed ? 'Người trong cuộc đồng ý' : 'Người trong cuộc không đồng ý'}: ${CONFIRMATION_PURPOSES[one.purpose].toLowerCase()}`,
  detail: one.how,
  isHonour: false,
})

const recognized = (one: Exemplar['recognitions'][number]): LifeEvent => ({
  key: one.id,
  on: one.happenedOn,
  what: `${RECOGNITION_KINDS[one.kind]}, ${one.level.label}`,
  detail: joined(one.form, one.byWhom, one.decisionNumber && `số ${one.decisionNumber}`),
  isHonour: true,
})

const replicated = (one: Exemplar['replications'][number]): LifeEvent => ({
  key: one.id,
  on: one.since,
  what: `${REPLICATION_KINDS[one.kind]}: ${one.organization?.name ?? one.byName}`,
  detail: joined(one.scale, one.result),
  isHonour: false,
})

const summedUp = (one: Exemplar['summingsUp'][number]): LifeEvent => ({
  key: one.id,
  on: one.heldOn,
  what: 'Tổng kết',
  detail: joined(one.ledBy, one.worked),
  isHonour: false,
})

const seen = (one: Exemplar['effects'][number]): LifeEvent => ({
  key: one.id,
  on: one.observedOn,
  what: `Hiệu quả của ${EFFECTS_OF[one.about].toLowerCase()}`,
  detail: joined(one.text, one.followers !== null && `${count(one.followers)} người, hộ làm theo`),
  isHonour: false,
})

export interface Step {
  key: string
  label: string
  /** When it was first reached; null: not yet. */
  on: string | null
  note: string
}

const earliest = (days: readonly string[]): string | null =>
  days.reduce<string | null>((least, day) => (least === null || day < least ? day : least), null)

/** Phát hiện → bồi dưỡng → khảo sát → công nhận → nhân rộng. */
export function stepsOf(exemplar: Exemplar): Step[] {
  const { nurture, surveys, recognitions, replications } = exemplar
  const held = surveys.flatMap(({ heldOn, state }) => (state === 'done' && heldOn !== null ? [heldOn] : []))
  const steps = [
    ['found', 'Phát hiện', [exemplar.foundOn]],
    ['nurtured', 'Bồi dưỡng', nurture.map(({ happenedOn }) => happenedOn)],
    ['surveyed', 'Khảo sát, thẩm định', held],
    ['recognized', 'Công nhận, biểu dương', recognitions.map(({ happenedOn }) => happenedOn)],
    ['replicated', 'Nhân rộng', replications.map(({ since }) => since)],
  ] as const
  return steps.map(([key, label, days]) => {
    const on = earliest(days)
    const times = key === 'found' || days.length < 2 ? '' : `, ${days.length} lần`
    return { key, label, on, note: on === null ? 'Chưa' : `${showDay(on)}${times}` }
  })
}

/** The word of a nomination where it stands, or how it ended. */
export function nominationWord({ state, outcome }: Exemplar['nominations'][number]): string {
  const ends = Object.entries(OUTCOMES).find(([code]) => code === outcome)
  return ends?.[1] ?? Object.entries(NOMINATION_STATES).find(([code]) => code === state)?.[1] ?? ''
}
