/** What the law asks and how fast citizens are answered, over plain data: a sure answer, an unsure one, one not found. */
import type { AnswerTimeReads, ProcedureReads, PublicProcedure } from './reads.ts'

type Said = PublicProcedure['submits']

const known = (text: string, citation: string): Said => ({ kind: 'known', text, citation, note: null })
const unknown: Said = { kind: 'not-known', text: 'Chưa tìm được quy định.', citation: null, note: null }

const certificate: PublicProcedure = {
  awardCode: 'BKT',
  name: 'Bằng khen của bộ, ban, ngành, tỉnh',
  steps: ['Đơn vị cơ sở', 'Bộ trưởng, Thủ trưởng ban, ngành hoặc Chủ tịch Ủy ban nhân dân cấp tỉnh'],
  submits: known('Đơn vị cơ sở', 'khoản 1 Điều 83 Luật Thi đua, khen thưởng năm 2022'),
  decides: {
    kind: 'unconfirmed',
    text: 'Chủ tịch Ủy ban nhân dân cấp tỉnh',
    citation: 'Điều 79 Luật Thi đua, khen thưởng năm 2022',
    note: 'Số điều theo trí nhớ. Người có thẩm quyền đối chiếu trước khi dùng.',
  },
  papers: [
    { name: 'Tờ trình', when: null, template: null },
    { name: 'Báo cáo thành tích', when: null, template: 'Mẫu số 01' },
    { name: 'Biên bản họp và kết quả bỏ phiếu', when: 'nếu phải bỏ phiếu', template: null },
  ],
  copies: 1,
  dossier: known('Tờ trình; Báo cáo thành tích', 'Điều 34 Nghị định số 98/2023/NĐ-CP'),
  limits: [
    {
      name: 'Cơ quan thẩm định trả lời',
      days: 20,
      said: known('20 ngày làm việc', 'Điều 32 Nghị định số 98/2023/NĐ-CP'),
    },
  ],
  vote: unknown,
  publicity: [known('Công khai trên trang thông tin', 'Điều 31 Nghị định số 98/2023/NĐ-CP')],
  occasion: unknown,
}

/** Nothing but its name is known. */
const bare: PublicProcedure = {
  ...certificate,
  awardCode: 'GK',
  name: 'Giấy khen',
  steps: [],
  submits: unknown,
  decides: unknown,
  papers: [],
  copies: null,
  dossier: unknown,
  limits: [],
  publicity: [],
}

/** The law is the same everywhere. Diên Khánh answers; nobody has written to the others yet. */
export const serviceReads = (): ProcedureReads & AnswerTimeReads => ({
  procedures: async () => [certificate, bare],
  procedure: async (_slug, code) => [certificate, bare].find(({ awardCode }) => awardCode === code) ?? null,
  letterTimes: async (slug) =>
    slug === 'dienkhanh' ? 'Trong một năm qua đã trả lời 34 thư, một nửa trong vòng 5 ngày.' : null,
  suggestionTimes: async (slug) =>
    slug === 'dienkhanh' ? 'Trong một năm qua đã trả lời 1 lời giới thiệu, trong vòng 3 ngày.' : null,
})
