/** Stories over plain data, for tests and for looking at pages without a database. Everyone is invented. */
import { day, yearOf } from '@guongsang/core/kernel/day.ts'
import { matches } from '@guongsang/core/kernel/vietnamese/search.ts'
import type { PhotoReads, PublicStory, StoryReads } from './reads.ts'

const storyTitles = ['Cánh đồng không đốt rơm', 'Lớp học buổi tối', 'Trạm y tế không phải chờ']
const sampleStories: PublicStory[] = Array.from({ length: 27 }, (_, index) => ({
  id: `guong-${index + 1}`,
  title: `${storyTitles[index % 3]!}${index < 3 ? '' : ` ${index + 1}`}`,
  kind: 'Mô hình mới',
  fields: [['Lĩnh vực nông nghiệp', 'Lĩnh vực giáo dục và đào tạo', 'Lĩnh vực y tế'][index % 3]!],
  fieldCode: ['nong-nghiep', 'giao-duc', 'y-te'][index % 3]!,
  level: index === 0 ? 'Cấp huyện' : null,
  subjectName: index === 1 ? 'Võ Thị Lành' : 'Tập thể thôn Đông',
  post: index === 1 ? 'Giáo viên' : null,
  organization: { id: 'noi-vu', name: 'Ủy ban nhân dân xã Diên An' },
  foundOn: day(`${2024 - (index % 3)}-01-05`),
  practice: 'Mười hai hộ góp rơm về một chỗ, ủ với men rồi bón lại cho 42 ha ruộng.\nMỗi vụ họp một lần.',
  effect: 'Mỗi hộ bớt một phần ba phân bón.',
  experience: 'Làm nhỏ trước, ghi lại kết quả rồi mới mở rộng.',
  method: 'Việc gì cũng bàn với người trong cuộc.',
  socialMeaning: null,
  photo: index === 1 ? { width: 640, height: 480, alt: 'Cô Lành bên bảng đen', credit: 'Trần Nhã' } : null,
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
export function storyReads(): StoryReads & PhotoReads {
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
          { code: 'nong-nghiep', label: 'Lĩnh vực nông nghiệp', count: 9 },
          { code: 'giao-duc', label: 'Lĩnh vực giáo dục và đào tạo', count: 9 },
          { code: 'y-te', label: 'Lĩnh vực y tế', count: 9 },
        ],
        kinds: [{ code: 'mo-hinh', label: 'Mô hình mới', count: 27 }],
      }
    },
    story: async (slug, id) => of(slug).find((one) => one.id === id) ?? null,
    latestStories: async (_localities, each) =>
      of('dienkhanh')
        .slice(0, each)
        .map((one) => ({ ...one, slug: 'dienkhanh' })),
    latestOf: async (slug, limit) => ({
      rows: of(slug).slice(0, limit),
      total: { count: of(slug).length, capped: false },
    }),
    storiesOfMovement: async (slug, movementId, limit) =>
      movementId === 'phong-trao-1' ? of(slug).slice(0, Math.min(limit, 2)) : [],
    storyYears: async (slug) => [...new Set(of(slug).map(({ foundOn }) => yearOf(foundOn)))],
    storyIds: async (slug, year) =>
      of(slug)
        .filter(({ foundOn }) => yearOf(foundOn) === year)
        .map(({ id }) => id),
    storyPicture: async (slug, id) =>
      (of(slug).find((one) => one.id === id)?.photo ?? null) && { type: 'image/webp', body: TINY },
    itemPicture: async () => null,
  }
}

/** One red point. */
const TINY = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64')
