/**
 * Quy định của tỉnh, invented for the screens: numbers, days and articles are nobody's. A province writes ratios, criteria,
 * thresholds, a form of its own and its list of papers; each stands from its day beside the law of the nation.
 */
import { day } from '@guongsang/core/kernel/day.ts'
import type { Honours } from '../modules/honours/index.ts'
import { idOf } from './ids.ts'

type LocalRule = Honours['localRules'][number]

const regulation = 'Quyết định số 99/2024/QĐ-UBND (dữ liệu mẫu)'
const resolution = 'Nghị quyết số 88/2023/NQ-HĐND (dữ liệu mẫu)'

const rules: readonly Omit<LocalRule, 'id' | 'from'>[] = [
  {
    instrument: regulation,
    place: '5.1',
    rule: { kind: 'quota', award: 'CSTDCS', percentMax: 18, of: 'số cá nhân đạt Lao động tiên tiến' },
  },
  {
    instrument: regulation,
    place: '5.2',
    rule: { kind: 'threshold', parameter: 'LDTT-percent-for-TTLDTT', value: 75 },
  },
  {
    instrument: regulation,
    place: '6.1.b',
    rule: {
      kind: 'condition',
      award: 'LDTT',
      route: '24.1',
      subject: 'individual',
      what: 'đăng ký thi đua từ đầu năm và thực hiện đúng nội dung đã đăng ký',
    },
  },
  {
    instrument: regulation,
    place: '9.2',
    rule: {
      kind: 'dossier',
      award: 'GK',
      papers: [
        { name: 'Tờ trình kèm danh sách', when: null },
        { name: 'Báo cáo tóm tắt thành tích', when: null },
        { name: 'Biên bản họp xét', when: null },
      ],
      copies: 1,
    },
  },
  {
    instrument: resolution,
    place: '3.1',
    rule: {
      kind: 'route',
      award: 'KNC',
      subject: 'individual',
      grounds: ['CONG_HIEN'],
      title: 'Kỷ niệm chương của tỉnh (dữ liệu mẫu)',
      criteria: [
        'công tác tại tỉnh từ 15 năm trở lên hoặc có đóng góp nổi bật cho tỉnh',
        'chấp hành tốt chủ trương, chính sách, pháp luật',
      ],
    },
  },
]

/** Only the province of the sample has one: the others show what it is to have none. */
export const buildLocalRules = (slug: string): LocalRule[] =>
  slug === 'dienbien'
    ? rules.map((rule, at) => ({
        ...rule,
        id: idOf(slug, 'local-rule', String(at)),
        from: day('2024-02-01'),
      }))
    : []
