/** Who may, for contests. Whoever runs a contest sees who wrote what, so none of them is ever a juror. */
import type { Actor } from '../../platform/auth/actor.ts'
import { type Cells, definePolicy, may, type Policy } from '../../platform/auth/policy.ts'

/** The standing agency, and the office of culture, which runs the writing contest. */
const runners: Cells = {
  officer: 'locality',
  'agency-head': 'locality',
  administrator: 'locality',
  'publicity-officer': 'locality',
  'culture-office': 'locality',
}
const units: Cells = {
  'unit-head': 'subtree',
  'unit-officer': 'subtree',
  'commune-officer': 'subtree',
  'front-union': 'subtree',
  'vertical-unit': 'subtree',
  'education-office': 'subtree',
}
const overseers: Cells = {
  chair: 'locality',
  'council-chair': 'locality',
  'council-member': 'locality',
  inspector: 'locality',
  'propaganda-department': 'locality',
}
const media: Cells = { press: 'locality', broadcaster: 'locality', 'portal-editor': 'locality' }

export const canViewContests = definePolicy('can-view-contests', 'Xem cuộc thi, số người tham gia, kết quả', {
  ...runners,
  ...units,
  ...overseers,
  ...media,
  'bloc-head': 'locality',
  collaborator: 'locality',
})
export const canRunContests = definePolicy(
  'can-run-contests',
  'Soạn, phát động cuộc thi; cử giám khảo, công bố kết quả, đề nghị khen thưởng',
  runners,
)
export const canHandleEntries = definePolicy(
  'can-handle-contest-entries',
  'Nhận, kiểm tra bài dự thi (thấy tên tác giả)',
  runners,
)
/** Who may be asked; who was asked is known by account, contest by contest. */
export const canMarkEntries = definePolicy('can-mark-contest-entries', 'Chấm bài rọc phách khi được cử', {
  ...units,
  ...overseers,
  ...media,
  'bloc-head': 'locality',
  collaborator: 'locality',
})
export const canCountParticipation = definePolicy(
  'can-count-contest-participation',
  'Ghi số người, số bài dự cuộc thi cấp trên',
  { ...runners, ...units },
)
export const canViewProposals = definePolicy(
  'can-view-contest-proposals',
  'Xem đề nghị khen thưởng từ cuộc thi',
  { ...runners, ...overseers },
)

/** Reaches the whole locality by this policy. */
export const overlooks = (actor: Actor, policy: Policy): boolean =>
  may(actor, policy, { localityId: actor.localityId })
