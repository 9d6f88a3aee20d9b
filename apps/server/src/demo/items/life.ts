/** One invented item with everything that happened to it until the demo's day. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type ItemAct, type ItemState, nextItemState } from '@guongsang/core/publicity/item-state.ts'
import { idOf } from '../ids.ts'
import { type Building, dayAfter, itemIdOf, type Subject, topicsOf, type Writer } from './building.ts'

export type Ending = ItemState

interface When {
  ending: Ending
  from: Day
  at: number
}

/** What happened, in order, with how many days after the first. */
const WAYS: Record<Ending, readonly (readonly [ItemAct, number])[]> = {
  proposed: [['propose', 0]],
  written: [['write', 0]],
  sent: [
    ['write', 0],
    ['send', 1],
  ],
  returned: [
    ['write', 0],
    ['send', 1],
    ['return', 4],
  ],
  refused: [
    ['write', 0],
    ['send', 1],
    ['refuse', 6],
  ],
  verified: [
    ['write', 0],
    ['send', 1],
    ['verify', 5],
  ],
  approved: [
    ['write', 0],
    ['send', 1],
    ['verify', 4],
    ['approve', 6],
  ],
  published: [
    ['write', 0],
    ['send', 1],
    ['verify', 3],
    ['approve', 4],
    ['publish', 5],
  ],
  corrected: [
    ['write', 0],
    ['send', 1],
    ['verify', 3],
    ['approve', 4],
    ['publish', 5],
    ['correct', 12],
  ],
  withdrawn: [
    ['write', 0],
    ['send', 1],
    ['verify', 3],
    ['approve', 4],
    ['publish', 5],
    ['withdraw', 15],
  ],
}
const REASONS: Partial<Record<ItemAct, string>> = {
  return: 'Bổ sung số liệu của năm trước và tên người xác nhận số liệu.',
  refuse: 'Nội dung trùng với bài đã đăng trong tháng.',
  correct: 'Bản trước ghi nhầm tên địa bàn và thiếu tên đơn vị phối hợp; nay sửa lại cho đúng.',
  withdraw: 'Người trong cuộc đề nghị gỡ vì lý do gia đình.',
}

export function addLife(building: Building, subject: Subject, { ending, from, at }: When): void {
  const { slug, value } = building
  const way = WAYS[ending]
  const id = itemIdOf(slug, subject.key)
  const writer = writerOf(building, subject, at, ending)
  const has = (act: ItemAct) => way.some(([one]) => one === act)
  const editions = has('correct') ? 2 : 1
  const isPortal = has('publish') && ending !== 'withdrawn'
  value.items.push({
    ...factsOf(building, subject, at),
    id,
    organization_id: writer.organizationId,
    author_name: writer.name,
    author_person_id: writer.personId,
    proposed_on: from,
    state: ending,
    state_reason: REASONS[way.at(-1)![0]] ?? null,
    edition: editions,
    approved_edition: has('approve') ? editions : null,
    portal_at: isPortal ? momentOf(dayAfter(from, 5)) : null,
    created_by: writer.name,
  })
  for (let edition = 1; edition <= editions; edition += 1)
    value.editions.push({
      item_id: id,
      edition,
      title: subject.title,
      standfirst: subject.standfirst,
      body: edition === 1 ? subject.body : `${subject.body}\n\nĐơn vị phối hợp: Ủy ban Mặt trận Tổ quốc.`,
      note: edition === 1 ? null : REASONS.correct!,
      written_at: momentOf(dayAfter(from, edition === 1 ? 0 : 12)),
      written_by: edition === 1 ? writer.name : building.editor.name,
      account_id: edition === 1 ? writer.accountId : building.editor.accountId,
    })
  addSteps(building, { id, way, from, writer, editions })
  if (has('send')) addProofs(building, subject, id, dayAfter(from, 2))
  if (has('publish')) addPlaces(building, { id, from: dayAfter(from, 5), at, ending, editions })
}

const momentOf = (on: Day): Date => new Date(`${on}T01:30:00Z`)

/** Half of them from those who write for the whole locality, the others from a commune and the station. */
function writerOf(
  { officer, press, commune }: Building,
  { exemplar }: Subject,
  at: number,
  ending: Ending,
): Writer {
  if (ending === 'proposed' || ending === 'returned' || ending === 'written') return commune
  if (exemplar === undefined) return officer
  return [officer, press, commune, press][at % 4]!
}

function factsOf({ slug, random, blocId }: Building, subject: Subject, at: number) {
  const { exemplar, movement } = subject
  const isRadio = subject.form === 'phat-thanh'
  return {
    form: subject.form,
    about_organization_id: exemplar?.organization_id ?? null,
    subject_name: exemplar?.subject_name ?? null,
    cooperating_ids: [],
    channel_id: idOf(slug, 'channel', isRadio ? 'dai' : 'cong'),
    column_id: idOf(slug, 'column', isRadio ? 'thi-dua-song' : 'thi-dua-cong'),
    topics: topicsOf(slug, subject.topic, at),
    audiences: at % 4 === 0 ? ['nhan-dan', 'lao-dong'] : at % 4 === 1 ? ['can-bo'] : ['nhan-dan'],
    fields: exemplar === undefined || exemplar.fields === undefined ? [] : [...exemplar.fields].slice(0, 1),
    movement_id: movement === undefined ? null : idOf(slug, 'movement', movement),
    exemplar_id: exemplar?.id ?? null,
    nomination_id: null,
    award_id: null,
    bloc_id: subject.bloc === true ? blocId : null,
    event_id: null,
    contest_entry_id: null,
    document_id: null,
    follows_ho_chi_minh: subject.followsHoChiMinh ?? false,
    photo_file_id: null,
    photo_alt: null,
    photo_credit: null,
    duration_seconds: subject.form === 'clip' || subject.form === 'phong-su' ? random.int(150, 420) : null,
  }
}

interface Steps {
  id: string
  way: (typeof WAYS)[Ending]
  from: Day
  writer: Writer
  editions: number
}

function addSteps({ slug, value, editor, head }: Building, { id, way, from, writer, editions }: Steps): void {
  let state: ItemState = 'proposed'
  for (const [nth, [act, days]] of way.entries()) {
    state = act === 'propose' ? 'proposed' : nextItemState(state, act)!
    const actor = act === 'approve' || act === 'withdraw' ? head : nth < 2 ? writer : editor
    const on = dayAfter(from, days)
    value.changes.push({
      id: idOf(slug, 'item-change', `${id}/${nth}`),
      item_id: id,
      act,
      state,
      edition: act === 'correct' ? editions : 1,
      reason: REASONS[act] ?? null,
      happened_on: on,
      recorded_at: momentOf(on),
      recorded_by: actor.name,
      account_id: actor.accountId,
    })
  }
}

/** What it says as facts, what proves it, and who said that it is true. */
function addProofs(
  { slug, value, answersFor, editor }: Building,
  { exemplar }: Subject,
  id: string,
  on: Day,
): void {
  if (exemplar === undefined) return
  const facts = [exemplar.effect, exemplar.practice].flatMap((text) => text ?? [])
  for (const [at, text] of facts.entries())
    value.claims.push({
      id: idOf(slug, 'item-claim', `${id}/${at}`),
      item_id: id,
      position: at + 1,
      text,
      evidence: at === 0 ? 'Báo cáo của đơn vị, đã đối chiếu sổ theo dõi.' : 'Biên bản khảo sát tại cơ sở.',
      document_id: null,
      file_id: null,
    })
  const said = [
    ['unit', answersFor(exemplar.organization_id), 'Người phụ trách thi đua, khen thưởng'],
    ['person', exemplar.subject_name, null],
  ] as const
  for (const [party, by_name, by_post] of said)
    value.checks.push({
      id: idOf(slug, 'item-check', `${id}/${party}`),
      item_id: id,
      edition: 1,
      party,
      agreed: true,
      by_name,
      by_post,
      given_on: on,
      how: party === 'unit' ? 'Văn bản xác nhận gửi kèm' : 'Đọc bản thảo và ký',
      note: null,
      file_id: null,
      photo_file_id: null,
      recorded_at: momentOf(on),
      recorded_by: editor.name,
    })
}

interface Places {
  id: string
  from: Day
  at: number
  ending: Ending
  editions: number
}

/** The locality's portal, and another channel by turns; of what was corrected or withdrawn one place is done, the other owed. */
function addPlaces(
  { slug, value, editor, press, commune }: Building,
  { id, from, at, ending, editions }: Places,
): void {
  const channels = ['cong', ['dai', 'facebook', 'zalo', `loa/${commune.organizationId}`][at % 4]!]
  const columns: Record<string, string> = { cong: 'thi-dua-cong', dai: 'thi-dua-song' }
  const settled = ending === 'corrected' ? 'corrected' : ending === 'withdrawn' ? 'taken-down' : null
  for (const [nth, channel] of channels.entries()) {
    const placement = idOf(slug, 'item-placement', `${id}/${nth}`)
    const column = columns[channel]
    value.placements.push({
      id: placement,
      item_id: id,
      edition: 1,
      channel_id: idOf(slug, 'channel', channel),
      column_id: column === undefined ? null : idOf(slug, 'column', column),
      broadcast_id: null,
      placed_on: dayAfter(from, nth * 2),
      address: null,
      note: null,
      recorded_at: momentOf(dayAfter(from, nth * 2)),
      recorded_by: nth === 0 ? editor.name : press.name,
    })
    if (nth === 0 && settled !== null)
      value.remedies.push({
        id: idOf(slug, 'placement-remedy', `${id}/${nth}`),
        placement_id: placement,
        item_id: id,
        kind: settled,
        edition: editions,
        happened_on: dayAfter(from, 11),
        address: null,
        note: null,
        recorded_at: momentOf(dayAfter(from, 11)),
        recorded_by: editor.name,
      })
  }
  if (at % 2 === 0)
    value.grades.push({
      id: idOf(slug, 'item-grade', id),
      item_id: id,
      edition: 1,
      grade: (['very-good', 'good', 'fair'] as const)[at % 3]!,
      note: at % 3 === 2 ? 'Còn nặng về số liệu, cần thêm lời người trong cuộc.' : null,
      graded_on: dayAfter(from, 1),
      recorded_at: momentOf(dayAfter(from, 1)),
      recorded_by: editor.name,
    })
}
