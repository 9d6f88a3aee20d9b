/**
 * Fourteen months on the air: two first runs a month with a month short here and there, repeats by the loudspeakers of communes,
 * one that ran over, one cancelled, and what lies ahead at every step.
 */
import { addDays, addMonths, day, type Day } from '@guongsang/core/kernel/day.ts'
import type { SampleChannels } from '../../modules/publicity/index.ts'
import { idOf } from '../ids.ts'
import { channelId } from './channels.ts'
import { columnId } from './columns.ts'
import type { Draft, Shown } from './draft.ts'
import { topicsIn } from './labels.ts'
import { scriptOf } from './scripts.ts'

type Broadcast = SampleChannels['broadcasts'][number]
type Built = Pick<SampleChannels, 'broadcasts' | 'links'>
type State = Broadcast['state']

const FIRST = day('2023-01-01')
const MONTHS = 14
const TIME = '17:30'
const EDITOR = 'Biên tập viên phát thanh'

export function buildBroadcasts(draft: Draft): Built {
  const inColumn = [...pastRuns(draft), ...marchRuns(draft)]
  const own = [...inColumn, ...otherRuns(draft)]
  const logged = inColumn.map(({ row }) => row).filter(({ state }) => state === 'logged')
  return {
    broadcasts: [...own.map(({ row }) => row), ...repeats(draft, logged), ...bulletins(draft)],
    links: own.flatMap(({ links }) => links),
  }
}

interface Run {
  row: Broadcast
  links: SampleChannels['links']
}

/** Two a month, but one only in the months that are short: January of this year is one of them. */
function pastRuns(draft: Draft): Run[] {
  return Array.from({ length: MONTHS }, (_, nth) => addMonths(FIRST, nth)).flatMap((month, nth) => {
    const isShort = nth === 6 || nth === 12
    const days = isShort ? [9] : nth % 4 === 3 ? [5, 14, 25] : [7, 21]
    return days.map((date, at) => {
      const on = addDays(month, date - 1)
      const isOver = nth === 10 && at === 0
      return runOf(draft, `${month.slice(0, 7)}/${at}`, {
        on,
        state: 'logged',
        seconds: isOver ? 672 : draft.random.int(420, 590),
        reason: isOver ? 'Tường thuật lễ phát động tại chỗ, không cắt được lời phát biểu.' : null,
        withScript: nth >= 10,
      })
    })
  })
}

/** The month of the demo's day: Vĩnh Thuận has one on the air and nothing more in hand. */
function marchRuns(draft: Draft): Run[] {
  const steps: [string, State][] =
    draft.slug === 'vinhthuan'
      ? [
          ['2024-03-05', 'logged'],
          ['2024-04-09', 'edited'],
          ['2024-04-23', 'planned'],
        ]
      : [
          ['2024-03-05', 'logged'],
          ['2024-03-08', 'aired'],
          ['2024-03-19', 'approved'],
          ['2024-03-28', 'edited'],
          ['2024-04-09', 'planned'],
        ]
  return steps.map(([on, state], at) =>
    runOf(draft, `2024-03/${at}`, {
      on: day(on),
      state,
      seconds: draft.random.int(420, 590),
      reason: null,
      withScript: state !== 'planned',
    }),
  )
}

/** Of the Front, less often than asked; and one that was called off. */
function otherRuns(draft: Draft): Run[] {
  const front = ['2023-05-18', '2023-09-14', '2023-11-16', '2024-02-22'].map((on, at) => {
    const run = runOf(draft, `mat-tran/${at}`, {
      on: day(on),
      state: 'logged',
      seconds: draft.random.int(300, 420),
      reason: null,
      withScript: false,
    })
    return { ...run, row: { ...run.row, column_id: columnId(draft.slug, 'mat-tran') } }
  })
  const called = runOf(draft, 'huy', {
    on: day('2024-02-27'),
    state: 'cancelled',
    seconds: 480,
    reason: 'Nhân vật đề nghị lùi sang tháng sau.',
    withScript: false,
  })
  return [...front, called]
}

interface Told {
  on: Day
  state: State
  seconds: number
  reason: string | null
  withScript: boolean
}

function runOf(draft: Draft, key: string, { on, state, seconds, reason, withScript }: Told): Run {
  const { slug, random, source, unit } = draft
  const id = idOf(slug, 'broadcast', key)
  const shown = random.chance(0.75) ? random.pick(draft.exemplars) : null
  const title = shown?.title ?? random.pick(pieces)
  const isOver = state === 'aired' || state === 'logged'
  return {
    row: {
      id,
      channel_id: channelId(slug, 'dai'),
      column_id: columnId(slug, 'thi-dua-song'),
      title,
      state,
      state_reason: reason,
      planned_on: on,
      planned_time: TIME,
      planned_seconds: Math.min(600, Math.ceil(seconds / 60) * 60),
      aired_on: isOver ? on : null,
      aired_time: isOver ? TIME : null,
      aired_seconds: state === 'logged' ? seconds : null,
      topics: random.sample(topicsIn(slug), 1),
      script: withScript ? scriptOf(title, random) : null,
      proof: state === 'logged' ? `Sổ phát sóng, trang ${random.int(2, 80)}` : null,
      created_by: EDITOR,
    },
    links: linksOf(id, shown, [unit(source.accounts.standingAgency)]),
  }
}

/** What a column tells when it tells of no one person. */
const pieces = [
  'Phổ biến điểm mới của Luật Thi đua, khen thưởng năm 2022',
  'Ra quân chung sức xây dựng nông thôn mới',
  'Phong trào chung tay vì người nghèo ở các ấp',
  'Các khối thi đua ký kết giao ước đầu năm',
  'Học và làm theo Bác từ những việc nhỏ',
  'Cán bộ, công chức thi đua thực hiện văn hóa công sở',
]

const linksOf = (id: string, shown: Shown | null, cooperators: string[]): SampleChannels['links'] => [
  ...(shown === null
    ? []
    : [
        { broadcast_id: id, kind: 'exemplar' as const, ref_id: shown.id },
        { broadcast_id: id, kind: 'unit' as const, ref_id: shown.organizationId },
      ]),
  ...cooperators.map((unit) => ({ broadcast_id: id, kind: 'cooperator' as const, ref_id: unit })),
]

/** The next morning on the same station, and by the loudspeakers of some communes. */
function repeats({ slug, communes, random }: Draft, firsts: readonly Broadcast[]): Broadcast[] {
  return firsts.flatMap((first) => {
    const again = (key: string, channel: string, column: string | null, days: number): Broadcast => ({
      ...first,
      id: idOf(slug, 'broadcast', `${first.id}/${key}`),
      channel_id: channel,
      column_id: column,
      state_reason: null,
      script: null,
      planned_on: addDays(first.planned_on as Day, days),
      planned_time: '05:00',
      aired_on: addDays(first.planned_on as Day, days),
      aired_time: '05:00',
      repeat_of: first.id,
      proof: 'Sổ tiếp âm của đài',
    })
    return [
      again('lai', first.channel_id, first.column_id ?? null, 1),
      ...random
        .sample(communes, 2)
        .map(({ id }, at) => again(`loa/${at}`, channelId(slug, `loa/${id}`), null, at + 1)),
    ]
  })
}

const subjects = [
  'Tin hoạt động thi đua của xã',
  'Gương người tốt, việc tốt trong ấp',
  'Phổ biến Luật Thi đua, khen thưởng',
  'Thông báo phong trào ngày chủ nhật xanh',
]

/** What communes bring out themselves; one of them has said nothing since autumn. */
const bulletins = ({ slug, communes, random }: Draft): Broadcast[] =>
  communes.flatMap(({ id }, nth) =>
    Array.from({ length: MONTHS }, (_, at) => addMonths(FIRST, at))
      .filter((month) => nth < communes.length - 1 || month < '2023-10-01')
      .map((month): Broadcast => {
        const on = addDays(month, random.int(1, 25))
        return {
          id: idOf(slug, 'broadcast', `xa/${id}/${month}`),
          channel_id: channelId(slug, `loa/${id}`),
          column_id: null,
          title: random.pick(subjects),
          state: 'logged',
          planned_on: on,
          planned_time: '05:30',
          planned_seconds: 300,
          aired_on: on,
          aired_time: '05:30',
          aired_seconds: random.int(180, 420),
          topics: random.sample(topicsIn(slug), 1),
          proof: `Sổ đài xã, dòng ${random.int(1, 40)}`,
          created_by: 'Công chức văn hóa xã',
        }
      }),
  )
