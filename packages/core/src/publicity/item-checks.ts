/** What stands in the way of a step, in words; empty: nothing. Khách quan, trung thực, không cường điệu, thổi phồng thành tích. */

export type CheckParty = 'unit' | 'person' | 'photo'

export interface Check {
  party: CheckParty
  agreed: boolean
  /** The edition that was read to them. */
  edition: number
  /** Of the picture: which one they were shown. */
  photoFileId?: string | null
}

interface Text {
  edition: number
  body: string | null
  /** It tells of a unit, of a person: whom it tells of says whether it is true. */
  tellsOfUnit: boolean
  tellsOfPerson: boolean
  claims: readonly { evidenced: boolean }[]
  /** From the first to the last. */
  checks: readonly Check[]
}

/** Their last word on these very words; null: they were not asked about them. A word on an earlier text is no word on this one. */
function lastWord({ checks, edition }: Text, party: CheckParty): boolean | null {
  return checks.findLast((check) => check.party === party && check.edition === edition)?.agreed ?? null
}

/** Before it is said to be true. */
export function missingForVerification(text: Text): string[] {
  const missing: string[] = []
  if ((text.body ?? '').trim() === '') missing.push('Chưa có nội dung.')
  const without = text.claims.filter(({ evidenced }) => !evidenced).length
  if ((text.tellsOfUnit || text.tellsOfPerson) && text.claims.length === 0)
    missing.push('Chưa ghi điều nào được nêu trong bài kèm căn cứ.')
  if (without > 0) missing.push(`Còn ${without} điều nêu trong bài chưa có căn cứ.`)
  const asked = [
    ['unit', text.tellsOfUnit, 'Đơn vị được nêu'],
    ['person', text.tellsOfPerson, 'Người trong cuộc'],
  ] as const
  for (const [party, isTold, words] of asked) {
    if (!isTold) continue
    const said = lastWord(text, party)
    if (said === null) missing.push(`${words} chưa xác nhận bản này.`)
    if (said === false) missing.push(`${words} không xác nhận bản này.`)
  }
  return missing
}

interface Picture {
  fileId: string
  alt: string | null
}

/** Whoever stands in the picture said yes to this picture; null: was not asked. */
export function photoAgreed(fileId: string, checks: readonly Check[]): boolean | null {
  return checks.findLast((check) => check.party === 'photo' && check.photoFileId === fileId)?.agreed ?? null
}

interface ForApproval {
  /** Account of whoever wrote the text last; null: it was brought in, not written here. */
  writtenBy: string | null
  approver: string | null
  photo: Picture | null
  checks: readonly Check[]
}

/** Before it goes out: a second pair of eyes, and a picture only with consent and with words for those who do not see it. */
export function missingForApproval({ writtenBy, approver, photo, checks }: ForApproval): string[] {
  const missing: string[] = []
  if (writtenBy !== null && writtenBy === approver)
    missing.push('Người viết bản này không tự duyệt. Hãy để người khác duyệt.')
  if (photo === null) return missing
  if ((photo.alt ?? '').trim() === '') missing.push('Ảnh chưa có lời mô tả.')
  const agreed = photoAgreed(photo.fileId, checks)
  if (agreed === null) missing.push('Người trong ảnh chưa đồng ý đăng ảnh.')
  if (agreed === false) missing.push('Người trong ảnh không đồng ý đăng ảnh.')
  return missing
}
