/** What comes after a life was told: where it was found, how it was summed up, what was seen of it, who asked for a talk. */
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import type { SampleMovements } from '../../modules/movements/index.ts'
import { demoDefaultDay } from '../accounts.ts'
import { idOf } from '../ids.ts'
import type { Random } from '../random.ts'
import type { Building } from './build-exemplars.ts'

type Movements = SampleMovements['movements']

export function addLater(building: Building, movements: Movements): void {
  placeInMovements(building, movements)
  sumUp(building)
  seeEffects(building)
  approveSummaries(building)
  invite(building)
  bringReviewsDue(building)
}

/** In one that ran on the day; what is older than all of them names its own. */
function placeInMovements({ value, random }: Building, movements: Movements): void {
  for (const row of value.exemplars) {
    if (row.source !== 'movement') continue
    const running = movements.filter(
      ({ launched_on, valid_from, valid_to, cancelled_on }) =>
        (launched_on ?? valid_from ?? row.found_on) <= row.found_on &&
        (valid_to ?? row.found_on) >= row.found_on &&
        cancelled_on === null,
    )
    if (running.length === 0) continue
    const movement = random.pick(running)
    Object.assign(row, { movement_id: movement.id, source_text: null })
  }
}

const conditions = [
  'Có người đứng đầu thôn, tổ làm trước; mỗi tuần họp nhanh một lần.',
  'Có quỹ quay vòng ban đầu và một người giữ sổ.',
  'Có chỗ tập kết, có người hướng dẫn kỹ thuật một buổi.',
] as const
const lessons = [
  'Tìm người tin trước, làm thử một nhóm nhỏ rồi mới vận động cả thôn.',
  'Ghi số liệu ngay từ ngày đầu: không có sổ thì không thuyết phục được nơi khác.',
] as const

/** Models that others have taken over are summed up for them. */
function sumUp({ slug, value, random }: Building): void {
  for (const { exemplar_id, organization_id, since } of value.replications) {
    const row = value.exemplars.find(({ id }) => id === exemplar_id)
    if (row === undefined || row.stage !== 'replicated' || !random.chance(0.6)) continue
    value.summingsUp.push({
      id: idOf(slug, 'summing-up', `${exemplar_id}/${organization_id}`),
      exemplar_id,
      held_on: addDays(since, 90),
      led_by: 'Cơ quan thường trực và đơn vị',
      worked: row.effect ?? 'Người trong cuộc giữ được nề nếp, người chung quanh làm theo.',
      fell_short: 'Nơi ở xa, ít người thì khó giữ lịch hằng tuần.',
      cost: random.int(2, 30) * 1_000_000,
      cost_basis: 'Theo sổ chi của đơn vị trong năm đầu',
      conditions: random.pick(conditions),
      lessons: random.pick(lessons),
      file_ids: [],
    })
  }
}

/** Of some honours and some takings over, a season later. */
function seeEffects({ slug, value, random }: Building): void {
  const add = (about: 'replication' | 'praise', one: { id: string; exemplar_id: string; on: Day }) => {
    if (!random.chance(0.4)) return
    value.effects.push({
      id: idOf(slug, 'effect', one.id),
      exemplar_id: one.exemplar_id,
      about,
      about_id: one.id,
      observed_on: addDays(one.on, random.int(40, 90)),
      ...(about === 'replication' ? copied(random) : praised(random)),
    })
  }
  for (const { id, exemplar_id, since } of value.replications)
    add('replication', { id, exemplar_id, on: since })
  for (const { id, exemplar_id, kind, happened_on } of value.recognitions)
    if (kind === 'praise') add('praise', { id, exemplar_id, on: happened_on })
}

const copied = (random: Random) => ({
  text: 'Nơi làm theo đã có sổ riêng, giữ được việc sau vụ đầu.',
  followers: random.int(8, 60),
  amount: random.int(5, 80) * 1_000_000,
})

const praised = (random: Random) => ({
  text: 'Sau ngày biểu dương, nhiều hộ đến hỏi cách làm; thôn bên xin tài liệu.',
  followers: random.int(3, 25),
  amount: null,
})

/** Of those told to the public, some may be handed to the media as they stand. */
function approveSummaries({ value, random }: Building): void {
  for (const row of value.exemplars)
    if (row.visibility === 'public' && random.chance(0.5))
      Object.assign(row, {
        media_summary: `${row.subject_name}: ${row.practice ?? ''} ${row.effect ?? ''}`.trim(),
        media_summary_approved_on: addDays(row.found_on, 150),
        media_summary_approved_by: 'Trưởng phòng Nội vụ',
      })
}

/** Some were recognised by a unit that looks again sooner: their day has come. */
function bringReviewsDue({ value }: Building): void {
  const standing = value.exemplars
    .filter(({ review_due_on }) => review_due_on !== null)
    .toSorted((a, b) => (a.review_due_on! < b.review_due_on! ? -1 : 1))
  for (const [at, row] of standing.slice(0, overdue.length).entries())
    row.review_due_on = addDays(demoDefaultDay, -overdue[at]!)
}

/** Days past. */
const overdue = [25, 11, 3]

const subjects = [
  'Kể cách làm cho cán bộ các thôn',
  'Báo cáo kinh nghiệm tại hội nghị sơ kết của khối',
  'Giao lưu với hội viên, đoàn viên',
  'Nói chuyện với học sinh về việc tốt quanh ta',
] as const

/** Asked for, agreed to, refused and held: the office sees each of them. */
function invite({ slug, value, random, cast }: Building): void {
  const known = value.exemplars.filter(({ visibility }) => visibility === 'public').slice(0, 12)
  for (const [nth, row] of known.entries()) {
    const { state, inDays } = turns[nth % turns.length]!
    const id = idOf(slug, 'invitation', row.id)
    const asker = cast.other(row.organization_id)
    const wanted_on = addDays(demoDefaultDay, inDays)
    const subject = random.pick(subjects)
    const recognition_id = state === 'held' ? idOf(slug, 'talk', row.id) : null
    value.invitations.push({
      id,
      exemplar_id: row.id,
      organization_id: asker,
      event_id: null,
      wanted_on,
      place: 'Hội trường đơn vị mời',
      audience: random.pick(['Cán bộ các thôn, tổ', 'Hội viên, đoàn viên', 'Các đơn vị trong khối']),
      subject,
      state,
      answer: state === 'declined' ? 'Tuần ấy vào vụ, người trong cuộc không đi được.' : null,
      answered_by: state === 'asked' ? null : 'Cán bộ thi đua của đơn vị',
      recognition_id,
    })
    if (recognition_id !== null)
      value.recognitions.push({
        id: recognition_id,
        exemplar_id: row.id,
        kind: 'talk',
        level: row.level ?? 'huyen',
        form: subject,
        happened_on: wanted_on,
        by_whom: cast.nameOf(asker),
        document_id: null,
        decision_number: null,
        text: `${row.practice ?? ''}\n${row.effect ?? ''}`.trim(),
        event_id: null,
      })
  }
}

const turns = [
  { state: 'asked', inDays: 9 },
  { state: 'accepted', inDays: 14 },
  { state: 'held', inDays: -12 },
  { state: 'declined', inDays: -30 },
  { state: 'asked', inDays: 21 },
  { state: 'held', inDays: -40 },
] as const
