/** Stories over plain data, for tests and for looking at pages without a database. Everyone is invented. */
import { day } from '@guongsang/core/kernel/day.ts'
import { matches } from '@guongsang/core/kernel/vietnamese/search.ts'
import type { CorrectionReads, PublicStory, StoryReads } from './reads.ts'

const storyTitles = ['Cánh đồng không đốt rơm', 'Lớp học buổi tối', 'Trạm y tế không phải chờ']
const sampleStories: PublicStory[] = Array.from({ length: 27 }, (_, index) => ({
  id: `guong-${index + 1}`,
  title: `${storyTitles[index % 3]!}${index < 3 ? '' : ` ${index + 1}`}`,
  kind: 'Mô hình mới',
  fields: [['Nông nghiệp', 'Giáo dục', 'Y tế'][index % 3]!],
  fieldCode: ['nong-nghiep', 'giao-duc', 'y-te'][index % 3]!,
  level: index === 0 ? 'Cấp huyện' : null,
  subjectName: 'Tập thể thôn Đông',
  organization: { name: 'Ủy ban nhân dân xã Diên An' },
  practice: 'Mười hai hộ góp rơm về một chỗ, ủ với men rồi bón lại cho ruộng.\nMỗi vụ họp một lần.',
  effect: 'Mỗi hộ bớt một phần ba phân bón.',
  experience: 'Làm nhỏ trước, ghi lại kết quả rồi mới mở rộng.',
  method: 'Việc gì cũng bàn với người trong cuộc.',
  socialMeaning: null,
  recognitions: [
    {
      kind: 'Công nhận',
      level: 'Cấp huyện',
      form: 'Giấy khen',
      on: day('2023-11-20'),
      decision: '1520/QĐ-UBND',
    },
  ],
  copiers: [{ name: 'Ủy ban nhân dân xã Diên Lạc', since: day('2024-01-05') }],
}))

/** Diên Khánh tells 27 stories, the other localities none. */
export function storyReads(): StoryReads {
  const of = (slug: string): PublicStory[] => (slug === 'dienkhanh' ? sampleStories : [])
  return {
    stories: async (slug, { q, field, cursor, limit }) => {
      const found = of(slug)
        .filter((one) => field === null || one.fieldCode === field)
        .filter((one) => q === '' || matches(q, one.title))
      const start = Number(cursor ?? 0)
      return {
        rows: found.slice(start, start + limit),
        next: start + limit < found.length ? String(start + limit) : null,
        total: { count: found.length, capped: false },
        fields: [
          { code: 'nong-nghiep', label: 'Nông nghiệp' },
          { code: 'giao-duc', label: 'Giáo dục' },
          { code: 'y-te', label: 'Y tế' },
        ],
        kinds: [{ code: 'mo-hinh', label: 'Mô hình mới' }],
      }
    },
    story: async (slug, id) => of(slug).find((one) => one.id === id) ?? null,
  }
}

/** Diên Khánh has answered once, with a word added later. */
export const correctionReads = (): CorrectionReads => ({
  corrections: async (slug) =>
    slug === 'dienkhanh'
      ? [
          {
            id: 'dinh-chinh-1',
            title: 'Về số hộ được nêu gương ở xã Diên An',
            about: 'mô hình Cánh đồng không đốt rơm',
            claim: 'Có tin nói mô hình chỉ có hai hộ làm thật.',
            facts: 'Biên bản kiểm tra ngày 05/01/2024 ghi mười hai hộ đang ủ rơm.',
            answer:
              'Phòng Nội vụ đã kiểm tra tại ruộng: mười hai hộ tham gia, có biên bản và chữ ký của từng hộ.',
            office: 'Phòng Nội vụ huyện',
            publishedOn: day('2024-01-12'),
            amendments: [{ text: 'Từ tháng 2 có thêm ba hộ.', on: day('2024-02-20') }],
          },
        ]
      : [],
})
