/** Hồ sơ cung cấp báo chí: what may be handed out, and what still stands in the way of it. */
import { isHidden, type Stage } from './stages.ts'

interface ForMedia {
  stage: Stage
  /** Somebody who answers for it by name found the story true. */
  truthChecked: boolean
  /** The last word of the subject on the story; null: nobody asked. */
  subjectAgrees: boolean | null
  /** Somebody answers for the summary as it stands. */
  summaryApproved: boolean
}

/** In words; empty: nothing. */
export function missingForMedia({ stage, truthChecked, subjectAgrees, summaryApproved }: ForMedia): string[] {
  const missing: string[] = []
  if (isHidden(stage)) missing.push('Điển hình đã rút hoặc thôi theo dõi.')
  if (!truthChecked) missing.push('Chưa có người kiểm chứng sự thật và ghi tên.')
  if (subjectAgrees !== true) missing.push('Người trong cuộc chưa đồng ý đăng câu chuyện.')
  if (!summaryApproved) missing.push('Chưa duyệt bản tóm tắt.')
  return missing
}
