/** Công bố thông tin cá nhân: on what ground names are published, and what never is. */
import { day, type Day } from '../../kernel/day.ts'
import { citeIn } from '../cite.ts'
import type { Standing } from '../dated.ts'
import type { SourceKey } from '../sources.ts'
import { answerOn, type Answer, type Entry } from './answer.ts'
import { provision, through } from './provisions.ts'

/** Facts about a person; those the law's purpose needs, and those it does not. The two lists are advice, not law. */
const published = ['name', 'post', 'unit', 'award', 'achievement-summary', 'decision-number'] as const
const withheld = ['identity-number', 'birth-date', 'home-address', 'health', 'discipline-history'] as const

export type PersonalFact = (typeof published)[number] | (typeof withheld)[number]

export const personalFactNames: Record<PersonalFact, string> = {
  name: 'họ và tên',
  post: 'chức vụ',
  unit: 'đơn vị',
  award: 'danh hiệu, hình thức khen thưởng',
  'achievement-summary': 'tóm tắt thành tích',
  'decision-number': 'số quyết định',
  'identity-number': 'số căn cước',
  'birth-date': 'ngày sinh',
  'home-address': 'địa chỉ nhà',
  health: 'tình trạng sức khỏe',
  'discipline-history': 'quá trình kỷ luật',
}

export function mayBePublished(fact: PersonalFact): boolean {
  return (published as readonly PersonalFact[]).includes(fact)
}

const personalDataLaw = (place: string, sources: readonly SourceKey[]): Standing => ({
  from: day('2026-01-01'),
  to: null,
  cite: citeIn('Luật Bảo vệ dữ liệu cá nhân 2025', place),
  confidence: 'VERIFIED',
  enforce: 'auto',
  sources,
})

/** The ground on which a State body publishes without asking each person. */
const publicationGround: Entry<string> = {
  code: 'publication-ground',
  name: 'Căn cứ công bố thông tin cá nhân khi xét khen thưởng',
  versions: [
    ...through(
      'Cơ quan nhà nước xử lý dữ liệu cá nhân phục vụ hoạt động theo luật chuyên ngành thì không cần sự đồng ý và không phải thông báo riêng.',
      provision('13/2023/NĐ-CP', '17.5', ['tvpl-138694'], {
        from: day('2023-07-01'),
        to: day('2025-12-31'),
        note: 'Nội dung đã đọc; hai ngày hiệu lực theo trí nhớ.',
      }),
    ),
    ...through(
      'Được công khai dữ liệu cá nhân khi có đồng ý hoặc theo quy định của luật; bên công khai phải giữ đúng mục đích, phạm vi và ngăn việc lạm dụng.',
      personalDataLaw('16', ['plo-888927']),
    ),
  ],
  silence: 'Trước ngày 01/7/2023 chưa có quy định về dữ liệu cá nhân được nhập.',
}

const publicationPrinciples: readonly Entry<string>[] = [
  {
    code: 'publication-principles',
    name: 'Nguyên tắc bảo vệ dữ liệu cá nhân',
    versions: through(
      'Đúng mục đích, phạm vi; chính xác; lưu giữ trong thời gian phù hợp với mục đích.',
      personalDataLaw('3', ['tvpl-245745']),
    ),
  },
  {
    code: 'publication-rights',
    name: 'Quyền của người có dữ liệu',
    versions: through(
      'Được biết, đồng ý hoặc rút lại, xem, đề nghị sửa.',
      personalDataLaw('4', ['tvpl-245745']),
    ),
  },
  {
    code: 'publication-identity-number',
    name: 'Số căn cước trong quyết định',
    versions: through(
      'Chỉ ghi khi cần cho công việc của cơ quan nhà nước.',
      provision('13/2023/NĐ-CP', '17.5', ['tvpl-138694'], {
        from: day('2023-07-01'),
        to: day('2025-12-31'),
        enforce: 'warn',
        note: 'Ý kiến bình luận, không phải điều khoản.',
      }),
    ),
  },
]

export const publicationEntries: readonly Entry<unknown>[] = [publicationGround, ...publicationPrinciples]

/** On what ground names may be published on this day. */
export function publicationGroundOn(on: Day): Answer<string> {
  return answerOn(publicationGround, on)
}
