/** The closed sets of opinions: letters of citizens and official corrections. */
import { z } from 'zod'

export const LETTER_KINDS = { comment: 'Góp ý', report: 'Phản ánh', complaint: 'Khiếu nại' } as const
export const LetterKind = z.enum(['comment', 'report', 'complaint'], 'Chọn loại thư.')

export const LETTER_STATES = {
  received: 'Đã nhận',
  handling: 'Đang xem xét',
  answered: 'Đã trả lời',
  'passed-on': 'Đã chuyển nơi khác',
  'set-aside': 'Không xem xét',
} as const
export const LetterState = z.enum(['received', 'handling', 'answered', 'passed-on', 'set-aside'])
export const LetterAct = z.enum(['take-up', 'answer', 'pass-on', 'set-aside'], 'Chọn cách xử lý.')

export const CORRECTION_STATES = {
  noted: 'Đang soạn',
  published: 'Đã công bố',
  closed: 'Đã đóng',
  dropped: 'Bỏ, không trả lời',
} as const
export const CorrectionState = z.enum(['noted', 'published', 'closed', 'dropped'])

export const CORRECTION_SUBJECTS = {
  award: 'Khen thưởng',
  proposal: 'Đề nghị khen thưởng',
  exemplar: 'Điển hình',
  item: 'Tin, bài',
  movement: 'Phong trào',
  contest: 'Cuộc thi',
  other: 'Việc khác',
} as const
export const CorrectionSubject = z.enum(
  ['award', 'proposal', 'exemplar', 'item', 'movement', 'contest', 'other'],
  'Chọn nói về việc gì.',
)
