/** Who may, for exemplars. */
import type { Actor } from '../../platform/auth/actor.ts'
import { type Cells, definePolicy, may, type Policy, type Target } from '../../platform/auth/policy.ts'
import { AppError } from '../../platform/errors.ts'

/** The standing agency, which answers for the whole registry. */
const office: Cells = {
  officer: 'locality',
  'agency-head': 'locality',
  administrator: 'locality',
  'publicity-officer': 'locality',
}
const units: Cells = {
  'unit-head': 'subtree',
  'unit-officer': 'subtree',
  'commune-officer': 'subtree',
  'front-union': 'subtree',
  'vertical-unit': 'subtree',
  'education-office': 'subtree',
}
const media: Cells = { press: 'locality', broadcaster: 'locality', 'portal-editor': 'locality' }
const overseers: Cells = {
  chair: 'locality',
  'records-clerk': 'locality',
  'council-chair': 'locality',
  'council-member': 'locality',
  inspector: 'locality',
  'propaganda-department': 'locality',
  'culture-office': 'locality',
}

/** What the office lets be known within the authorities; a unit of its own, whoever is public of all. */
export const canViewExemplars = definePolicy('can-view-exemplars', 'Xem điển hình, đợt giới thiệu', {
  ...office,
  ...units,
  ...media,
  ...overseers,
})
/** Newcomers and those being built up are the matter of their unit and of the standing agency. */
export const canKeepExemplars = definePolicy(
  'can-keep-exemplars',
  'Sửa điển hình, ghi bồi dưỡng, khảo sát, xác nhận, nhân rộng; xem điển hình chưa giới thiệu',
  { ...office, ...units },
)
export const canSeeShortcomings = definePolicy(
  'can-see-shortcomings',
  'Xem, ghi mặt còn hạn chế của điển hình',
  { ...office, ...units },
)
/** Also the press and broadcasters: what they find goes to the unit and the standing agency to be checked. */
export const canFindExemplars = definePolicy('can-find-exemplars', 'Ghi điển hình mới phát hiện', {
  ...office,
  ...units,
  ...media,
  inspector: 'locality',
  'propaganda-department': 'locality',
  'culture-office': 'locality',
})
/** Asking another unit's exemplar to come and speak, in the name of a unit. */
export const canInviteExemplars = definePolicy(
  'can-invite-exemplars',
  'Mời điển hình giao lưu, báo cáo kinh nghiệm',
  { ...office, ...units, 'culture-office': 'locality', 'propaganda-department': 'locality' },
)
/** The general standards are the office's, a unit's its own. */
export const canKeepStandards = definePolicy('can-keep-standards', 'Soạn, ban hành bộ tiêu chuẩn điển hình', {
  ...office,
  ...units,
})
export const canPublishExemplars = definePolicy('can-publish-exemplars', 'Công khai điển hình', office)
export const canWithdrawExemplars = definePolicy('can-withdraw-exemplars', 'Rút điển hình', {
  ...office,
  'unit-head': 'subtree',
})
export const canExportExemplars = definePolicy('can-export-exemplars', 'Xuất danh sách điển hình', {
  ...office,
  ...units,
  ...overseers,
})
export const canEditExemplarLabels = definePolicy(
  'can-edit-exemplar-labels',
  'Sửa danh mục loại, lĩnh vực, cấp của điển hình',
  office,
)

/** A unit sees its own part of a round, the office and those beside it the whole. */
export const canViewRounds = definePolicy('can-view-rounds', 'Xem đợt giới thiệu điển hình', {
  ...office,
  ...units,
  chair: 'locality',
  'council-chair': 'locality',
  'council-member': 'locality',
})
/** Writing it into what the unit hands in asks for the unit's own right to hand in. */
export const canNominate = definePolicy('can-nominate', 'Giới thiệu điển hình trong bài nộp của đơn vị', {
  ...units,
  officer: 'own',
  'agency-head': 'own',
})
export const canRunRounds = definePolicy(
  'can-run-rounds',
  'Khóa đợt, tổng hợp, mở bình chọn, chọn và gửi danh sách điển hình',
  { officer: 'locality', 'agency-head': 'locality', administrator: 'locality' },
)
/** Who may be asked; who was asked is known by account, round by round. */
export const canVote = definePolicy('can-vote-on-exemplars', 'Bình chọn điển hình khi được mời', {
  officer: 'locality',
  'agency-head': 'locality',
  'publicity-officer': 'locality',
  chair: 'locality',
  'council-chair': 'locality',
  'council-member': 'locality',
  'propaganda-department': 'locality',
  'culture-office': 'locality',
  'front-union': 'locality',
})

export const canHandleSuggestions = definePolicy(
  'can-handle-suggestions',
  'Xử lý giới thiệu của người dân',
  office,
)

/** Refuses unless the actor may do this to that. */
export function demand(actor: Actor, policy: Policy, target: Target): void {
  if (!may(actor, policy, target)) throw new AppError('forbidden')
}
