/** The papers a dossier may ask for. A check of completeness ticks them by code. */
export const partNames = {
  submission: 'Tờ trình',
  'submission-with-list': 'Tờ trình kèm danh sách',
  report: 'Báo cáo thành tích',
  'confirmed-report': 'Báo cáo thành tích có xác nhận của cấp trình',
  'summary-report': 'Báo cáo tóm tắt thành tích',
  'proposer-summary': 'Báo cáo tóm tắt của cơ quan đề nghị',
  'review-minutes': 'Biên bản bình xét',
  'award-minutes': 'Biên bản xét khen thưởng',
  'minutes-and-vote': 'Biên bản họp và kết quả bỏ phiếu',
  'council-minutes': 'Biên bản họp Hội đồng Thi đua - Khen thưởng',
  'work-certificate': 'Chứng nhận hoặc xác nhận sáng kiến, đề tài, đề án, công trình khoa học và công nghệ',
  'merit-certificate': 'Chứng nhận hoặc xác nhận của cơ quan có thẩm quyền về thành tích',
  'duties-confirmed': 'Xác nhận đã thực hiện nghĩa vụ với Nhà nước',
  'related-documents': 'Văn bản liên quan theo nghị định',
  'central-council-opinion': 'Ý kiến của Hội đồng Thi đua - Khen thưởng Trung ương',
  'village-proposal': 'Văn bản đề nghị của Trưởng thôn, Tổ trưởng tổ dân phố',
  'residents-summary': 'Bảng tổng hợp danh sách và kết quả lấy ý kiến người dân',
  'residents-minutes': 'Biên bản họp bình xét',
} as const

export type PartCode = keyof typeof partNames

export interface Part {
  code: PartCode
  /** Only then is it asked for. */
  when?: string
  /** The form printed in the annex. */
  template?: string
}

export const part = (code: PartCode, rest: Omit<Part, 'code'> = {}): Part => ({ code, ...rest })

/** Cases in which the law wants a certificate beside the report (Điều 84.1, 84.2). */
export const whenTitleNeedsWork = 'với Chiến sĩ thi đua toàn quốc, bộ, ban, ngành, tỉnh và cơ sở'
export const whenMeritNeedsProof =
  'với thành tích đặc biệt xuất sắc đột xuất, đóng góp, phát minh, sáng chế, công trình, tác phẩm'
