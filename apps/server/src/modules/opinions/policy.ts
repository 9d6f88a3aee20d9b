/** Who may, for opinions. */
import { definePolicy } from '../../platform/auth/policy.ts'

export const canHandleLetters = definePolicy('can-handle-letters', 'Xử lý thư người dân', {
  officer: 'locality',
  'agency-head': 'locality',
  administrator: 'locality',
})

export const canViewCorrections = definePolicy(
  'can-view-corrections',
  'Xem đính chính, phản hồi của cơ quan',
  {
    officer: 'locality',
    'agency-head': 'locality',
    'publicity-officer': 'locality',
    'propaganda-department': 'locality',
    'portal-editor': 'locality',
    broadcaster: 'locality',
    'culture-office': 'locality',
    chair: 'locality',
    administrator: 'locality',
  },
)

export const canWriteCorrections = definePolicy('can-write-corrections', 'Soạn đính chính, ghi nơi đã đăng', {
  officer: 'locality',
  'agency-head': 'locality',
  'publicity-officer': 'locality',
  'propaganda-department': 'locality',
})

/** The answer bears the office's name: its head gives it out. */
export const canPublishCorrections = definePolicy(
  'can-publish-corrections',
  'Công bố, bổ sung, đóng đính chính dưới tên cơ quan',
  { 'agency-head': 'locality', chair: 'locality' },
)
