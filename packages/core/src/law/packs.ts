import { day, type Day } from '../kernel/day.ts'
import { contains, type Period } from '../kernel/period.ts'
import { cite, type Citation } from './cite.ts'
import type { Confidence, Enforcement } from './confidence.ts'
import type { InstrumentNumber } from './instruments.ts'
import { dayBefore, decree152From, law2003From, law2022From, law2026From } from './provisions.ts'
import type { SourceKey } from './sources.ts'

/** A law with its decree: what a dossier follows as a whole. */
export interface Pack extends Period {
  id: string
  title: string
  instruments: readonly InstrumentNumber[]
  /** False where the law is in force and its text is not entered: the program says so and decides nothing. */
  modelled: boolean
  /** What a reader must know before relying on it. */
  says: string
}

export const packs: readonly Pack[] = [
  {
    id: 'vn-tdkt-luat2003-nd91',
    title: 'Luật 15/2003/QH11 và Nghị định số 91/2017/NĐ-CP',
    instruments: ['15/2003/QH11', '91/2017/NĐ-CP'],
    from: law2003From,
    to: dayBefore(law2022From),
    modelled: false,
    says: 'Hồ sơ theo Luật Thi đua, khen thưởng năm 2003. Chương trình chỉ lưu vài quy định đã đọc của Nghị định số 91/2017/NĐ-CP để đối chiếu; tiêu chuẩn khen thưởng của luật này chưa được nhập. Người có thẩm quyền xét theo văn bản.',
  },
  {
    id: 'vn-tdkt-luat2022-nd98',
    title: 'Luật 06/2022/QH15 và Nghị định số 98/2023/NĐ-CP',
    instruments: ['06/2022/QH15', '98/2023/NĐ-CP', '01/2024/TT-BNV', '86/2023/NĐ-CP'],
    from: law2022From,
    to: dayBefore(decree152From),
    modelled: true,
    says: 'Quy định được đọc trên các trang đăng lại văn bản, chưa đối chiếu với công báo.',
  },
  {
    id: 'vn-tdkt-luat2022-nd152',
    title: 'Luật 06/2022/QH15, Nghị định số 152/2025/NĐ-CP và Nghị định số 129/2025/NĐ-CP',
    instruments: [
      '06/2022/QH15',
      '152/2025/NĐ-CP',
      '129/2025/NĐ-CP',
      '01/2024/TT-BNV',
      '15/2025/TT-BNV',
      '86/2023/NĐ-CP',
    ],
    from: decree152From,
    to: dayBefore(law2026From),
    modelled: true,
    says: 'Quy định được đọc trên các trang đăng lại văn bản, chưa đối chiếu với công báo. Thông tư số 15/2025/TT-BNV chưa đọc được nội dung.',
  },
  {
    id: 'vn-tdkt-luat2026',
    title: 'Luật 06/2022/QH15 được sửa đổi bởi Luật 06/2026/QH16',
    instruments: ['06/2022/QH15', '06/2026/QH16', '152/2025/NĐ-CP', '15/2025/TT-BNV'],
    from: law2026From,
    to: null,
    modelled: false,
    says: 'Luật số 06/2026/QH16 có hiệu lực từ ngày 01/10/2026 và sửa đổi tiêu chuẩn khen thưởng. Chương trình chưa có toàn văn luật này nên chưa xét được; người có thẩm quyền xét theo văn bản. Không dùng tiêu chuẩn cũ thay thế.',
  },
]

/** Days without a law we know of, said so rather than answered. */
export const declaredGaps: readonly (Period & { why: string })[] = [
  {
    from: day('0001-01-01'),
    to: dayBefore(law2003From),
    why: 'Luật Thi đua, khen thưởng năm 2003 có hiệu lực từ ngày 01/7/2004; chương trình không có quy định nào trước ngày đó.',
  },
]

/** The rule that a transition follows, with its article. */
export interface TransitionRule {
  code: string
  text: string
  cite: Citation
  confidence: Confidence
  enforce: Enforcement
  sources: readonly SourceKey[]
}

/**
 * A dossier follows the law in force on the day it reached the appraising body; later decisions do not change that. The
 * only text read that says so is the transition of 2026; between the decrees it is how they are applied.
 */
export const followsReceipt: TransitionRule = {
  code: 'follows-receipt',
  text: 'Hồ sơ cơ quan thẩm định đã nhận trước ngày 01/10/2026 được xét theo luật cũ.',
  cite: cite('06/2026/QH16', '4.4'),
  confidence: 'VERIFIED',
  enforce: 'auto',
  sources: ['gh-register'],
}

export const moreFavourable: TransitionRule = {
  code: 'more-favourable',
  text: 'Hồ sơ đã nhận trước ngày 01/10/2026 mà quy định mới có lợi hơn thì áp dụng quy định mới; chưa có toàn văn luật mới để so sánh, người có thẩm quyền xem xét.',
  cite: cite('06/2026/QH16', '4.4'),
  confidence: 'VERIFIED',
  enforce: 'manual',
  sources: ['gh-register'],
}

export const consultationTransition: TransitionRule = {
  code: 'consultation-in-progress',
  text: 'Hồ sơ lấy ý kiến dở dang vào tháng 7/2025 vẫn theo thời hạn 10 ngày làm việc của Nghị định số 98/2023/NĐ-CP; toàn văn điều khoản chuyển tiếp chưa đọc được.',
  cite: cite('152/2025/NĐ-CP', '60.3'),
  confidence: 'VERIFIED',
  enforce: 'warn',
  sources: ['moha-60'],
}

export const priorAwardsKept: TransitionRule = {
  code: 'prior-awards-kept',
  text: 'Quyết định khen thưởng trước ngày 01/10/2026 giữ nguyên hiệu lực; kết quả công trình khoa học phát sinh trước đó được bảo lưu.',
  cite: cite('06/2026/QH16', '4.1'),
  confidence: 'VERIFIED',
  enforce: 'warn',
  sources: ['gh-register'],
}

/** Which law a dossier follows: the pack of the day it reached the appraising body. Null on a day without law. */
export function packFor(receivedOn: Day): Pack | null {
  return packs.find((pack) => contains(pack, receivedOn)) ?? null
}

/** What of the transition a person must weigh, for a dossier received and decided on these days. */
export function transitionsFor(receivedOn: Day, decisionOn: Day | null): TransitionRule[] {
  const isAcross = receivedOn < law2026From && decisionOn !== null && decisionOn >= law2026From
  const wasOpenIn2025 = receivedOn < decree152From && decisionOn !== null && decisionOn >= decree152From
  return [
    ...(isAcross ? [followsReceipt, moreFavourable] : []),
    ...(wasOpenIn2025 ? [consultationTransition] : []),
  ]
}
