/**
 * How sure we are that a rule is the law: read on a page that reproduces the article, known from memory only, or looked
 * for and not found. Only the first may decide.
 */
export type Confidence = 'VERIFIED' | 'RECALLED' | 'UNKNOWN'

/** Who applies a rule: the program, a named person who attests with evidence, a warning that decides nothing, a person. */
export type Enforcement = 'auto' | 'attest' | 'warn' | 'manual'

export const confidenceNames: Record<Confidence, string> = {
  VERIFIED: 'đã đọc văn bản',
  RECALLED: 'theo trí nhớ, chưa kiểm chứng',
  UNKNOWN: 'chưa tìm được văn bản',
}

export const enforcementNames: Record<Enforcement, string> = {
  auto: 'chương trình tính từ số liệu',
  attest: 'cần người có trách nhiệm xác nhận',
  warn: 'chỉ nhắc, không quyết định',
  manual: 'người có thẩm quyền xem xét',
}
