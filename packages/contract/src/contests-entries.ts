/** Bài dự thi: gửi trên cổng không cần tài khoản, hoặc cán bộ nhập bài giấy; kiểm tra hợp lệ, so độ giống. */
import { z } from 'zod'
import { EntrySource, EntryState, MarkStanding } from './contests-words.ts'
import { Coded, Created, Flag, Named, Version } from './organizations-words.ts'
import { Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }
const Line = (most: number) => z.string().trim().max(most, `Dài nhất ${most} ký tự.`)

/** Of every entry, on the portal and on paper. */
const author = {
  authorName: Line(120).min(2, 'Ghi họ và tên người dự thi.'),
  authorPlace: Line(300).min(2, 'Ghi nơi ở, nơi học tập hoặc công tác.'),
  /** A choice among the units of the locality; '' when none. */
  organizationId: z.union([z.literal(''), Id]).default(''),
}
const contactTyped = Line(200).min(3, 'Ghi số điện thoại hoặc thư điện tử để báo kết quả.')

/** As the form of the portal sends it. Each refusal says what to do. */
export const WritingEntryTyped = z.object({
  ...author,
  contact: contactTyped,
  category: Line(60).default(''),
  title: Line(200).min(3, 'Đặt tên cho bài viết.'),
  aboutName: Line(200).min(2, 'Ghi tên người, tập thể được viết trong bài.'),
  aboutPlace: Line(300).min(2, 'Ghi nơi ở, nơi làm việc của người được viết.'),
  text: Line(40_000).min(50, 'Viết bài, ít nhất 50 ký tự.'),
})
export const QuizEntryTyped = z.object({
  ...author,
  contact: contactTyped,
  category: Line(60).default(''),
  guess: z
    .string()
    .trim()
    .regex(/^\d{0,7}$/, 'Dự đoán bằng một số, ví dụ 350.')
    .default(''),
  /** By position: the option chosen. */
  answers: z.record(z.string(), z.coerce.number().int().min(0).max(5)),
})

export const EntryRow = z
  .object({
    id: z.string(),
    code: z.string(),
    contest: Named,
    /** Null while blind to whoever asks. */
    authorName: z.string().nullable(),
    organization: Named.nullable(),
    category: Coded.nullable(),
    title: z.string(),
    aboutName: z.string().nullable(),
    source: EntrySource,
    round: z.number(),
    receivedAt: z.string(),
    state: EntryState,
    maskNumber: z.number().nullable(),
    standing: MarkStanding.nullable(),
    /** Points, or right answers; null: not yet. */
    score: z.number().nullable(),
    likeness: z.number().nullable(),
    inWatchList: z.boolean(),
  })
  .meta({ id: 'ContestEntryRow' })
export type EntryRow = z.output<typeof EntryRow>

const EntriesQuery = PageQuery.extend({
  contestId: Id,
  state: EntryState.optional(),
  category: z.string().max(60).optional(),
  organizationId: Id.optional(),
  /** Only those that are like another. */
  alike: Flag.optional(),
})
export const listEntriesRoute = route({
  id: 'listEntries',
  method: 'GET',
  path: '/api/contest-entries',
  summary: 'Bài dự thi của một cuộc thi, mới trước',
  query: EntriesQuery,
  res: { 200: pageOf(EntryRow), 401: Problem, 403: Problem, 404: Problem, 422: Problem },
})
export const exportEntriesRoute = route({
  id: 'exportEntries',
  method: 'GET',
  path: '/api/contest-entries/export',
  summary: 'Xuất danh sách bài dự thi ra Excel',
  query: EntriesQuery.omit({ cursor: true, limit: true }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem, 404: Problem },
})

export const Entry = EntryRow.extend({
  authorPlace: z.string().nullable(),
  contact: z.string().nullable(),
  text: z.string().nullable(),
  files: z.array(Named),
  aboutPlace: z.string().nullable(),
  stateReason: z.string().nullable(),
  checkedBy: z.string().nullable(),
  /** The author's name stands in the text: covered before jurors see it. */
  namesAuthor: z.boolean(),
  words: z.number(),
  guess: z.number().nullable(),
  answers: z.array(z.object({ question: z.string(), chosen: z.string().nullable(), right: z.boolean() })),
  likest: z
    .object({
      id: z.string(),
      title: z.string(),
      code: z.string(),
      contestName: z.string(),
      passages: z.array(z.object({ ours: z.string(), theirs: z.string(), words: z.number() })),
    })
    .nullable(),
  comparedAt: z.string().nullable(),
  /** Jurors by name, with what each gave; null before the results are announced for whoever is a juror. */
  marks: z
    .array(
      z.object({
        juror: z.string(),
        seat: z.number(),
        asideReason: z.string().nullable(),
        total: z.number().nullable(),
        note: z.string().nullable(),
      }),
    )
    .nullable(),
  exemplarId: z.string().nullable(),
  version: z.number(),
  may: z.array(z.string()),
}).meta({ id: 'ContestEntry' })
export type Entry = z.output<typeof Entry>

export const showEntryRoute = route({
  id: 'showEntry',
  method: 'GET',
  path: '/api/contest-entries/:id',
  summary: 'Một bài dự thi',
  params: IdParams,
  res: { 200: Entry, 401: Problem, 403: Problem, 404: Problem },
})

export const recordEntryRoute = route({
  id: 'recordEntry',
  method: 'POST',
  path: '/api/contests/:id/entries',
  summary: 'Nhập một bài giấy đến trong hạn; tệp đính kèm là bản đã rọc phách',
  params: IdParams,
  body: WritingEntryTyped.extend({
    contact: Line(200).default(''),
    text: Line(40_000).default(''),
    fileIds: z.array(Id).max(10, 'Nhiều nhất 10 tệp.').default([]),
  }),
  res: { 201: Created.extend({ code: z.string() }), ...refusals },
})

export const checkEntryRoute = route({
  id: 'checkEntry',
  method: 'POST',
  path: '/api/contest-entries/:id/check',
  summary: 'Kết luận bài hợp lệ hay không, có lý do khi không',
  params: IdParams,
  body: z.object({
    state: EntryState.extract(['eligible', 'ineligible', 'withdrawn']),
    reason: z.string().trim().max(500, 'Lý do dài nhất 500 ký tự.').nullable().default(null),
    /** Where the author belongs, when the form left it open. */
    organizationId: Id.nullable().default(null),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

/** All at once: a quiz has thousands. */
export const checkEntriesRoute = route({
  id: 'checkEntries',
  method: 'POST',
  path: '/api/contests/:id/entries/check',
  summary: 'Công nhận hợp lệ mọi bài mới nhận, trừ bài bị nghi giống bài khác',
  params: IdParams,
  /** Those still being compared wait for it. */
  res: { 200: z.object({ checked: z.number(), comparing: z.number() }), ...refusals },
})

export const watchEntryRoute = route({
  id: 'watchEntry',
  method: 'POST',
  path: '/api/contest-entries/:id/watching',
  summary: 'Đưa người được viết vào danh sách nhân tố mới của một đơn vị',
  params: IdParams,
  body: z.object({
    organizationId: Id,
    kindCode: z.string().regex(/^[a-z0-9-]{2,60}$/, 'Chọn trong danh mục.'),
    fieldCodes: z
      .array(z.string().regex(/^[a-z0-9-]{2,60}$/, 'Chọn trong danh mục.'))
      .max(20)
      .default([]),
    version: Version,
  }),
  res: { 200: z.object({ exemplarId: z.string() }), ...refusals },
})
