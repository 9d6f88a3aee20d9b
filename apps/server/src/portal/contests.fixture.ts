/** Contests over plain data, for tests without a database. Everyone is invented. */
import { day } from '@guongsang/core/kernel/day.ts'
import type { ContestReads, PublicContest } from './reads.ts'

const writing: PublicContest = {
  id: 'thi-viet',
  title: 'Cuộc thi viết “Gương người tốt quanh ta”',
  kind: 'writing',
  origin: 'own',
  organizerName: 'Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” huyện Diên Khánh',
  rules: 'Viết về người thật, việc thật đang sống quanh bạn.\nBài chưa đăng ở đâu, không quá 1.500 chữ.',
  opensOn: day('2024-03-01'),
  closesOn: day('2024-04-30'),
  door: 'open',
  state: 'receiving',
  stateReason: null,
  round: { at: 1, of: 1, lastOn: day('2024-04-30') },
  categories: [
    { code: 'hoc-sinh', label: 'Bảng học sinh' },
    { code: 'can-bo', label: 'Bảng cán bộ, nhân dân' },
  ],
  criteria: [
    { code: 'noi-dung', label: 'Nội dung chân thực, lay động', most: 60 },
    { code: 'van-phong', label: 'Văn phong', most: 40 },
  ],
  prizes: [
    { code: 'nhat', label: 'Giải Nhất', count: 1, amount: 5_000_000 },
    { code: 'nhi', label: 'Giải Nhì', count: 2, amount: 3_000_000 },
  ],
  tieRule: 'first-criterion',
  wordsMax: 1500,
  announcedOn: null,
  prizedOn: null,
  questions: [],
  winners: [],
}

const quiz: PublicContest = {
  ...writing,
  id: 'thi-luat',
  title: 'Tìm hiểu Luật Thi đua, khen thưởng',
  kind: 'law-quiz',
  categories: [],
  criteria: [],
  tieRule: 'nearest-guess',
  round: { at: 2, of: 4, lastOn: day('2024-03-14') },
  questions: Array.from({ length: 20 }, (_, at) => ({
    position: at + 1,
    text: `Câu hỏi số ${at + 1} về nguyên tắc thi đua, nguyên tắc khen thưởng được quy định ở điều nào?`,
    options: ['Điều 3', 'Điều 5', 'Điều 7', 'Cả ba điều trên'],
  })),
}

const past: PublicContest = {
  ...writing,
  id: 'thi-cu',
  title: 'Cuộc thi viết “Gương người tốt quanh ta” năm 2023',
  opensOn: day('2023-03-01'),
  closesOn: day('2023-06-30'),
  door: 'closed',
  state: 'prized',
  announcedOn: day('2023-08-15'),
  prizedOn: day('2023-09-02'),
  winners: [
    {
      rank: 1,
      prize: 'Giải Nhất',
      amount: 5_000_000,
      author: 'Lê Thị Thu Hà',
      place: 'Trường THCS Diên Lạc',
      title: 'Bà giáo làng',
    },
    {
      rank: 2,
      prize: 'Giải Nhì',
      amount: 3_000_000,
      author: 'Trần Văn Hậu',
      place: 'Xã Diên Thọ',
      title: 'Người giữ đò',
    },
    {
      rank: 3,
      prize: 'Giải Nhì',
      amount: 3_000_000,
      author: 'Nguyễn Ngọc Ánh',
      place: 'Trạm Y tế xã Diên Phú',
      title: 'Đêm trực cuối năm',
    },
  ],
}

const higher: PublicContest = {
  ...quiz,
  id: 'thi-tinh',
  title: 'Cuộc thi tìm hiểu pháp luật về thi đua, khen thưởng của tỉnh',
  origin: 'higher',
  organizerName: 'Ủy ban nhân dân tỉnh Khánh Hòa',
  rules: null,
  prizes: [],
  questions: [],
}
const all = [writing, quiz, higher, past]

export const contestReads = (): ContestReads => ({
  contests: async (slug) => ({
    rows: slug === 'dienkhanh' ? all.map((one) => ({ ...one, entries: 148 })) : [],
    next: null,
  }),
  contest: async (slug, id) => (slug === 'dienkhanh' ? (all.find((one) => one.id === id) ?? null) : null),
})
