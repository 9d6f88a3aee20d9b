/** What the parts of the sample share: who holds events, who may be shown, and how an event is put together. */
import { addDays, type Day, day } from '@guongsang/core/kernel/day.ts'
import { slugOf } from '@guongsang/core/kernel/vietnamese/fold.ts'
import type { SampleEvent } from '../../modules/events/index.ts'
import { demoDefaultDay } from '../accounts.ts'
import type { DemoLocality } from '../build.ts'
import type { Shown } from '../channels/draft.ts'
import { idOf } from '../ids.ts'
import { holdsInDemo, isLocal, nameOf } from '../initiatives/draft.ts'
import type { LocalitySource } from '../source.ts'

interface Unit {
  id: string
  name: string
}

export interface Draft {
  slug: string
  /** 'huyện Diên Khánh'. */
  place: string
  /** The standing agency. */
  agency: Unit
  culture: Unit
  blocId: string
  planId: string
  communes: Unit[]
  schools: Unit[]
  exemplars: readonly Shown[]
  movementId: string
  /** 11/6. */
  anniversaryId: string
}

export function draftOf(
  demo: DemoLocality,
  source: LocalitySource,
  planId: string,
  exemplars: readonly Shown[],
): Draft {
  const { slug, accounts } = source
  const { locality, organizations } = demo.directory
  const living = (wanted: string): Unit[] =>
    organizations
      .filter(({ id, kind, names }) => kind === wanted && names.some(holdsInDemo) && isLocal({ demo }, id))
      .map(({ id }) => ({ id, name: nameOf({ demo }, id) }))
  const unit = (key: string): Unit => {
    const id = idOf(slug, 'organization', key)
    return { id, name: nameOf({ demo }, id) }
  }
  // The commune that has an account comes first: it holds the exchanges.
  const own = idOf(slug, 'organization', `ubnd-${slugOf(accounts.commune)}`)
  const communes = living('commune-committee').toSorted((a, b) => Number(b.id === own) - Number(a.id === own))
  return {
    slug,
    place: locality.fullName.charAt(0).toLowerCase() + locality.fullName.slice(1),
    agency: unit(accounts.standingAgency),
    culture: unit(accounts.culture),
    blocId: idOf(slug, 'bloc', accounts.bloc),
    planId,
    communes: communes.slice(0, 12),
    schools: living('school').slice(0, 6),
    exemplars,
    movementId: idOf(slug, 'movement', 'nong-thon-moi'),
    anniversaryId: idOf(slug, 'anniversary', 'Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc'),
  }
}

/** Before the day of the demo; a negative number lies ahead. */
export const ago = (days: number): Day => addDays(demoDefaultDay, -days)
export const on = day

type Row = SampleEvent['row']
type Part<K extends keyof SampleEvent> =
  NonNullable<SampleEvent[K]> extends readonly (infer One)[] ? One : never
type Facts = Pick<Row, 'kind' | 'name' | 'organization_id' | 'starts_on' | 'state'> & Partial<Row>

export const eventId = (slug: string, key: string): string => idOf(slug, 'event', key)

/** With the steps that led to where it stands. */
export function eventOf(
  { slug }: Draft,
  key: string,
  facts: Facts,
  parts: Omit<SampleEvent, 'row' | 'changes'> = {},
): SampleEvent {
  const row: Row = { ...blank, ends_on: facts.starts_on, ...facts, id: eventId(slug, key) }
  return { row, ...parts, changes: changesOf(slug, key, row) }
}

const blank = {
  ordinal: null,
  term_from: null,
  term_to: null,
  purposes: [],
  mode: 'in-person',
  host_event_id: null,
  bloc_id: null,
  anniversary_id: null,
  year_about: null,
  plan_id: null,
  host_exemplar_id: null,
  outside_host: null,
  audiences: [],
  starts_at: '07:30',
  place: null,
  conditions: null,
  purpose_text: null,
  printed_text: null,
  state_reason: null,
  result: null,
  conclusion: null,
  lessons: null,
  file_ids: [],
  created_by: 'Dữ liệu mẫu',
} as const satisfies Partial<Row>

type Change = Part<'changes'>

/** The way it usually goes, up to the state it is in. */
const ways: Record<Row['state'], readonly Change['act'][]> = {
  planned: ['plan'],
  preparing: ['plan', 'prepare'],
  invited: ['plan', 'prepare', 'invite'],
  held: ['plan', 'prepare', 'invite', 'hold'],
  reported: ['plan', 'prepare', 'invite', 'hold', 'report'],
  postponed: ['plan', 'prepare', 'postpone'],
  'called-off': ['plan', 'prepare', 'call-off'],
}
const states: Record<Change['act'], Row['state']> = {
  plan: 'planned',
  prepare: 'preparing',
  invite: 'invited',
  postpone: 'postponed',
  reschedule: 'preparing',
  'switch-online': 'invited',
  'call-off': 'called-off',
  hold: 'held',
  report: 'reported',
  reopen: 'held',
}

function changesOf(slug: string, key: string, row: Row): Change[] {
  const acts: Change['act'][] = [...ways[row.state]]
  // Moved online after the invitations: said with its reason, and held so.
  if (row.mode === 'online' && row.state_reason !== null && row.state === 'invited')
    acts.push('switch-online')
  return acts.map((act, at) => ({
    id: idOf(slug, 'event-change', `${key}/${at}`),
    act,
    state: states[act],
    mode: row.mode,
    starts_on: row.starts_on,
    reason: at === acts.length - 1 ? (row.state_reason ?? null) : null,
    recorded_at: new Date(`${written(addDays(row.starts_on, daysFrom[act]), at)}T0${at + 1}:00:00Z`),
    recorded_by: 'Dữ liệu mẫu',
  }))
}

/** What lies far ahead was begun some weeks ago. */
const written = (wanted: Day, at: number): Day => (wanted < ago(0) ? wanted : ago(20 - at))

/** From the day it is held. */
const daysFrom: Record<Change['act'], number> = {
  plan: -60,
  prepare: -45,
  invite: -12,
  postpone: -6,
  reschedule: -5,
  'switch-online': -8,
  'call-off': -7,
  hold: 0,
  report: 5,
  reopen: 7,
}

export const programme = (
  ...lines: readonly [
    part: Part<'programme'>['part'],
    starts_at: string | null,
    title: string,
    presenter?: string,
  ][]
): Part<'programme'>[] =>
  lines.map(([part, starts_at, title, presenter = null], at) => ({
    position: at + 1,
    part,
    starts_at,
    minutes: null,
    title,
    presenter,
  }))

export const costs = (
  ...lines: readonly [
    kind: Part<'costs'>['kind'],
    label: string,
    planned: number,
    actual: number | null,
    source: string,
  ][]
): Part<'costs'>[] =>
  lines.map(([kind, label, planned, actual, source], at) => ({
    position: at + 1,
    kind,
    label,
    planned: planned * 1_000_000,
    actual: actual === null ? null : actual * 1_000_000,
    source,
  }))

export const came = (people: Partial<Record<Part<'attendance'>['audience'], number>>): Part<'attendance'>[] =>
  (Object.keys(people) as (keyof typeof people)[]).map((audience) => ({
    audience,
    people: people[audience]!,
  }))

interface Answer {
  answer: Part<'invitees'>['answer']
  text?: string
  came?: number
}

/** Each unit with what it answered, in turn; none: nobody has answered yet. */
export const invited = (
  { slug }: Draft,
  key: string,
  units: readonly Unit[],
  answers: readonly Answer[] = [],
): Part<'invitees'>[] =>
  units.map((unit, at) => {
    const given = answers[at % Math.max(answers.length, 1)]
    return {
      id: idOf(slug, 'event-invitee', `${key}/${at}`),
      position: at + 1,
      kind: 'organization',
      subject_id: unit.id,
      name: unit.name,
      address: null,
      part: 'delegate',
      seats: 2,
      group_id: null,
      document_id: null,
      answer: given?.answer ?? null,
      answer_text: given?.text ?? null,
      came: given?.came ?? null,
    }
  })

/** Exemplars who speak or are presented, in turn from the first wanted. */
export const speakers = (
  { slug, exemplars }: Draft,
  key: string,
  wanted: readonly [nth: number, part: 'speaks' | 'presented', topic: string, speech?: string][],
): Part<'speakers'>[] =>
  wanted.flatMap(([nth, part, topic, speech = null], at) => {
    const exemplar = exemplars[nth % Math.max(exemplars.length, 1)]
    if (exemplar === undefined) return []
    return [
      {
        id: idOf(slug, 'event-speaker', `${key}/${at}`),
        position: at + 1,
        exemplar_id: exemplar.id,
        part,
        name: exemplar.title,
        topic,
        minutes: part === 'speaks' ? 15 : null,
        speech,
        file_ids: [],
      },
    ]
  })
