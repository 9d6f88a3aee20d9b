/** Tệp: tải lên, xem, tải về, gỡ. */
import { z } from 'zod'
import { Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

export const FileInfo = z
  .object({
    id: z.string(),
    name: z.string(),
    /** By content, never by name. */
    format: z.enum(['pdf', 'docx', 'xlsx', 'jpg', 'png', 'webp']),
    mediaType: z.string(),
    sizeBytes: z.number(),
    sha256: z.string(),
    purpose: z.string(),
    organizationId: z.string().nullable(),
    /** 'scanned': pictures of pages, so there are no words to search. */
    textState: z.enum(['none', 'waiting', 'done', 'scanned', 'failed']),
    createdAt: z.string(),
    createdByName: z.string(),
    deletedAt: z.string().nullable(),
    deletedReason: z.string().nullable(),
  })
  .meta({ id: 'FileInfo' })
export type FileInfo = z.output<typeof FileInfo>

/** multipart/form-data with one part, `file`. */
export const uploadFileRoute = route({
  id: 'uploadFile',
  method: 'POST',
  path: '/api/files',
  summary: 'Tải một tệp lên (PDF, Word, Excel hoặc ảnh)',
  query: z.object({
    /** The owner; without it, the organisation of the account. */
    organizationId: Id.optional(),
    /** 'blind-scan': the name it was sent under, often its author's, is not kept. */
    purpose: z.enum(['attachment', 'import', 'photo', 'blind-scan']).default('attachment'),
  }),
  res: { 201: FileInfo, 401: Problem, 403: Problem, 413: Problem, 415: Problem, 422: Problem },
})

export const listFilesRoute = route({
  id: 'listFiles',
  method: 'GET',
  path: '/api/files',
  summary: 'Tệp được xem, mới nhất trước; tìm theo tên và theo chữ trong tệp',
  query: PageQuery,
  res: { 200: pageOf(FileInfo), 401: Problem },
})

export const getFileRoute = route({
  id: 'getFile',
  method: 'GET',
  path: '/api/files/:id',
  summary: 'Thông tin của một tệp',
  params: IdParams,
  res: { 200: FileInfo, 401: Problem, 403: Problem, 404: Problem },
})

/** Replies with the bytes, not with JSON. */
export const downloadFileRoute = route({
  id: 'downloadFile',
  method: 'GET',
  path: '/api/files/:id/content',
  summary: 'Tải tệp về',
  params: IdParams,
  res: { 200: z.unknown(), 401: Problem, 403: Problem, 404: Problem, 410: Problem },
})

/** The longest side has 1600 points, or 640. */
export const PictureSize = z.enum(['large', 'small'])

/** Replies with WebP. Photos of an exemplar or an item have addresses of their own, for whoever may see those. */
export const showPictureRoute = route({
  id: 'showPicture',
  method: 'GET',
  path: '/api/files/:id/picture',
  summary: 'Ảnh ở cỡ để xem',
  params: IdParams,
  query: z.object({ size: PictureSize.default('large') }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem, 404: Problem },
})

export const getFileTextRoute = route({
  id: 'getFileText',
  method: 'GET',
  path: '/api/files/:id/text',
  summary: 'Chữ đọc được trong tệp',
  params: IdParams,
  res: {
    200: z.object({ state: FileInfo.shape.textState, text: z.string().nullable() }),
    403: Problem,
    404: Problem,
  },
})

export const removeFileRoute = route({
  id: 'removeFile',
  method: 'POST',
  path: '/api/files/:id/removal',
  summary: 'Gỡ tệp, có lý do; tệp vẫn được lưu để tra cứu',
  params: IdParams,
  body: z.object({ reason: z.string().trim().min(3, 'Ghi lý do gỡ tệp.').max(500) }),
  res: { 204: Nothing, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem },
})
