/**
 * What the units of a sample locality have handed in by the demo's day: most in time, some late, some given back, some
 * missing. It is the same on every machine: chance is seeded by the item.
 */
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import { demoDefaultDay } from '../accounts.ts'
import { idOf } from '../ids.ts'
import type { Directory } from '../../modules/organizations/index.ts'
import type { HandedIn, SampleEdition, SampleItem } from '../../modules/plans/index.ts'
import { type Random, seededRandom } from '../random.ts'
import { answersTo } from './outlines.ts'

/** The day up to which things had happened; whoever lets the demo believe a later one sees what is late by then. */
export const HANDED_IN_BY = demoDefaultDay
/** Of what is due soon, so much was begun. */
const SOON = addDays(HANDED_IN_BY, 20)

type Outcome = 'in-time' | 'late' | 'returned' | 'waiting' | 'none' | 'short' | 'missing' | 'waived'
type Started = 'sent' | 'with-head' | 'draft' | 'nothing'

/** What lies longer back was received or given up on. */
const RECENT = addDays(HANDED_IN_BY, -100)

const recent = {
  'in-time': 68,
  late: 9,
  returned: 3,
  waiting: 4,
  none: 5,
  short: 4,
  missing: 6,
  waived: 1,
} as const
const past = { 'in-time': 80, late: 9, none: 5, short: 4, missing: 1.5, waived: 0.5 } as const
/** A plan that is closed has nothing open. */
const closed = { 'in-time': 84, late: 9, none: 7 } as const
const soon = { sent: 22, 'with-head': 8, draft: 12, nothing: 58 } as const

/** Whose papers are not left to chance. */
export interface Settled {
  /** So that whoever signs in finds something to do: these have not begun, for those a head has to approve. */
  notBegun: ReadonlySet<string>
  toApprove: ReadonlySet<string>
  /** Have nobody to name, round after round. */
  nothingToName: ReadonlySet<string>
}

export function handedInFor(
  directory: Directory,
  isClosed: boolean,
  settled: Settled,
): (item: SampleItem) => HandedIn | null {
  const people = peopleOf(directory)
  return (item) => {
    const random = seededRandom(`handed-in/${item.id}`)
    const { lastDay } = item
    const over = lastDay ?? item.periodTo
    const names = people(item.organizationId)
    const make = (outcome: Outcome): HandedIn | null => pastOf(item, outcome, { over, names, random })
    const weights = isClosed ? closed : over < RECENT ? past : recent
    if (over < HANDED_IN_BY) {
      const isNone = item.owes === 'nomination' && settled.nothingToName.has(item.organizationId)
      return make(isNone ? 'none' : random.weighted<Outcome>(weights))
    }
    // No day is printed: some have done it all the same.
    // What happened in a round is told when it is over.
    if (item.owes === 'report' && item.periodTo > HANDED_IN_BY && lastDay === null) return null
    if (lastDay === null)
      return random.chance(0.45) ? pastOf(item, 'in-time', { over: HANDED_IN_BY, names, random }) : null
    if (lastDay > SOON) return null
    if (settled.notBegun.has(item.organizationId)) return null
    const started = settled.toApprove.has(item.organizationId) ? 'with-head' : random.weighted<Started>(soon)
    return begun(item, started, { names, random })
  }
}

interface Names {
  head: string
  officer: string
  receiver: string
}

/** Who heads a unit and who works there, by the register; where nobody is known, the office's words. */
function peopleOf({ posts, persons, designations }: Directory): (organizationId: string) => Names {
  const nameOf = new Map(persons.map(({ id, fullName }) => [id, fullName]))
  const heads = new Map<string, string>()
  const staff = new Map<string, string>()
  for (const { organizationId, personId, isHead } of posts) {
    const name = nameOf.get(personId)
    if (name !== undefined) (isHead ? heads : staff).set(organizationId, name)
  }
  const agency = designations.find((one) => one.function === 'standing-agency')?.organizationId ?? ''
  return (organizationId) => ({
    head: heads.get(organizationId) ?? 'Thủ trưởng đơn vị',
    officer: staff.get(organizationId) ?? 'Cán bộ thi đua, khen thưởng',
    receiver: staff.get(agency) ?? heads.get(agency) ?? 'Cơ quan thường trực',
  })
}

interface Past {
  over: Day
  names: Names
  random: Random
}

function pastOf(item: SampleItem, outcome: Outcome, { over, names, random }: Past): HandedIn | null {
  const inTime = addDays(over, -random.int(0, 9))
  const content = contentOf(item, random, outcome)
  const edition = (nth: number, more: Partial<SampleEdition>): SampleEdition => ({
    ...blank(item, nth, names),
    ...content,
    ...more,
  })
  const received = (on: Day) => earlier(addDays(on, random.int(1, 6)), HANDED_IN_BY)
  switch (outcome) {
    case 'missing':
      return null
    case 'waived':
      return {
        waived: 'Đơn vị đang sắp xếp lại tổ chức, được miễn kỳ này theo ý kiến của cơ quan thường trực.',
      }
    case 'late': {
      const sentOn = earlier(addDays(over, random.int(1, 16)), HANDED_IN_BY)
      return { editions: [edition(1, { state: 'accepted', sentOn, receivedOn: received(sentOn) })] }
    }
    case 'waiting':
      return { editions: [edition(1, { state: 'sent', sentOn: inTime })] }
    case 'returned': {
      const returned = returnedFor(item)
      return {
        editions: [edition(1, { state: 'returned', sentOn: inTime, receivedOn: received(inTime), returned })],
      }
    }
    default:
      return { editions: [edition(1, { state: 'accepted', sentOn: inTime, receivedOn: received(inTime) })] }
  }
}

const returnedFor = ({ owes, questions }: SampleItem): NonNullable<SampleEdition['returned']> =>
  owes === 'nomination'
    ? {
        reason: 'Bổ sung trích ngang thành tích của từng tập thể, cá nhân được giới thiệu.',
        parts: ['note', 'files'],
      }
    : {
        reason: 'Bổ sung số liệu, gửi kèm bản có chữ ký của thủ trưởng đơn vị.',
        parts: [questions.length > 0 ? 'answers' : 'note', 'files'],
      }

function begun(
  item: SampleItem,
  started: Started,
  { names, random }: { names: Names; random: Random },
): HandedIn | null {
  if (started === 'nothing') return null
  const sentOn = started === 'sent' ? addDays(HANDED_IN_BY, -random.int(0, 5)) : null
  return {
    editions: [{ ...blank(item, 1, names), ...contentOf(item, random, 'in-time'), state: started, sentOn }],
  }
}

const blank = (item: SampleItem, nth: number, { head, officer, receiver }: Names): SampleEdition => ({
  id: idOf('handed-in', 'submission', `${item.id}/${nth}`),
  state: 'draft',
  sentOn: null,
  receivedOn: null,
  note: null,
  collectives: null,
  individuals: null,
  declaredNone: false,
  answers: answersTo(item.questions, seededRandom(`answers/${item.id}`)),
  draftedBy: officer,
  headName: head,
  receivedBy: receiver,
  returned: null,
})

type Content = Pick<SampleEdition, 'note' | 'collectives' | 'individuals' | 'declaredNone'>

/** Words and numbers that fit what is owed. */
function contentOf(item: SampleItem, random: Random, outcome: Outcome): Content {
  const numbers = { collectives: null, individuals: null, declaredNone: false }
  if (outcome === 'none' && item.owes === 'nomination')
    return {
      ...numbers,
      declaredNone: true,
      note: 'Trong kỳ đơn vị đang theo dõi, bồi dưỡng nhân tố mới, chưa có điển hình đủ điều kiện giới thiệu.',
    }
  switch (item.owes) {
    case 'nomination': {
      const collectives = outcome === 'short' ? 0 : random.int(0, 1)
      const individuals = outcome === 'short' ? 0 : random.int(1 - collectives, 2)
      return {
        ...numbers,
        collectives: outcome === 'short' ? 0 : collectives,
        individuals: outcome === 'short' ? 1 : individuals,
        note: `Danh sách điển hình giới thiệu ${item.label}, kèm trích ngang thành tích.`,
      }
    }
    case 'activity': {
      const count = Math.max(1, (item.quota?.minimum ?? 1) - (outcome === 'short' ? 1 : 0))
      return { ...numbers, individuals: count, note: 'Đã tổ chức, có biên bản và hình ảnh lưu tại đơn vị.' }
    }
    case 'plan':
      return { ...numbers, note: 'Kế hoạch của đơn vị đã ban hành, gửi kèm bản ký.' }
    default:
      return { ...numbers, note: `${item.title}, ${item.label.toLowerCase()}: báo cáo của đơn vị.` }
  }
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
