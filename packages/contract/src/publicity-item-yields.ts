/** Một bài, nhiều hình thức: lời đọc truyền thanh, tin ngắn, trang trình chiếu, tờ in; ảnh của bài. */
import { z } from 'zod'
import { Version } from './organizations-words.ts'
import { YieldKind } from './publicity-item-words.ts'
import { refusals } from './publicity-items.ts'
import { PictureSize } from './files.ts'
import { Id, IdParams, Nothing, Problem, route } from './route.ts'

export const Yield = z
  .object({
    kind: YieldKind,
    text: z.string(),
    /** What the program makes of the text as it stands; the same as the text where nobody wrote over it. */
    made: z.string(),
    /** Null: nobody wrote over what the program makes. */
    writtenBy: z.string().nullable(),
    writtenAt: z.string().nullable(),
    /** It was written from an earlier edition of the text. */
    stale: z.boolean(),
    words: z.number(),
    characters: z.number(),
    /** Of what is read aloud. */
    readingSeconds: z.number().nullable(),
    version: z.number().nullable(),
  })
  .meta({ id: 'ItemYield' })
export type Yield = z.output<typeof Yield>

export const listYieldsRoute = route({
  id: 'listYields',
  method: 'GET',
  path: '/api/publicity-items/:id/yields',
  summary: 'Bài này thành lời đọc, tin ngắn, trang trình chiếu, tờ in',
  params: IdParams,
  res: {
    200: z.object({ rows: z.array(Yield), wordsPerMinute: z.number() }),
    401: Problem,
    403: Problem,
    404: Problem,
  },
})
const OfKind = z.object({ id: Id, kind: YieldKind })
export const writeYieldRoute = route({
  id: 'writeYield',
  method: 'PUT',
  path: '/api/publicity-items/:id/yields/:kind',
  summary: 'Sửa một hình thức của bài',
  params: OfKind,
  body: z.object({
    text: z.string().trim().min(3, 'Viết nội dung.').max(60_000, 'Dài nhất 60.000 ký tự.'),
    /** Null: nobody had written over it. */
    version: Version.nullable().default(null),
  }),
  res: { 204: Nothing, ...refusals },
})
export const dropYieldRoute = route({
  id: 'dropYield',
  method: 'POST',
  path: '/api/publicity-items/:id/yields/:kind/reset',
  summary: 'Bỏ bản sửa riêng, lấy lại bản hệ thống soạn từ bài',
  params: OfKind,
  body: z.object({ version: Version }),
  res: { 204: Nothing, ...refusals },
})
export const printYieldRoute = route({
  id: 'printYield',
  method: 'GET',
  path: '/api/publicity-items/:id/yields/:kind/pdf',
  summary: 'Trang trình chiếu hoặc tờ in, dạng PDF',
  params: z.object({ id: Id, kind: z.enum(['slide', 'sheet']) }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem, 404: Problem },
})

export const showItemPhotoRoute = route({
  id: 'showItemPhoto',
  method: 'GET',
  path: '/api/publicity-items/:id/photo',
  summary: 'Ảnh của tin, bài',
  params: IdParams,
  query: z.object({ size: PictureSize.default('large') }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem, 404: Problem },
})
