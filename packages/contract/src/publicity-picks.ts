/** Gói nội dung của cơ quan thường trực; nội dung Ban Tuyên giáo chọn cho các kênh của Đảng. */
import { z } from 'zod'
import { Created, Named, NameTyped, Reason, Version } from './organizations-words.ts'
import { refusals } from './publicity-items.ts'
import { Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

/** An item or an exemplar, as it is called. */
const Chosen = z.object({
  kind: z.enum(['item', 'exemplar']),
  id: z.string(),
  title: z.string(),
})
/** One of the two. */
const ChosenTyped = z
  .object({ itemId: Id.nullable().default(null), exemplarId: Id.nullable().default(null) })
  .refine(({ itemId, exemplarId }) => (itemId === null) !== (exemplarId === null), {
    error: 'Chọn một tin, bài hoặc một điển hình.',
    path: ['itemId'],
  })
const Note = z.string().trim().max(500, 'Dài nhất 500 ký tự.').nullable().default(null)

export const PickRow = z
  .object({
    id: z.string(),
    chosen: Chosen,
    channel: Named.nullable(),
    note: z.string().nullable(),
    pickedOn: z.string(),
    pickedBy: z.string(),
    usedOn: z.string().nullable(),
    droppedOn: z.string().nullable(),
    droppedReason: z.string().nullable(),
    version: z.number(),
  })
  .meta({ id: 'PublicityPick' })
export type PickRow = z.output<typeof PickRow>

export const listPicksRoute = route({
  id: 'listPicks',
  method: 'GET',
  path: '/api/publicity-picks',
  summary: 'Nội dung đã chọn cho các kênh của Đảng',
  query: PageQuery.extend({ state: z.enum(['open', 'used', 'dropped']).optional() }),
  res: { 200: pageOf(PickRow), 401: Problem, 403: Problem, 422: Problem },
})
export const pickContentRoute = route({
  id: 'pickContent',
  method: 'POST',
  path: '/api/publicity-picks',
  summary: 'Chọn một tin, bài đã duyệt hoặc một điển hình cho kênh của Đảng',
  body: ChosenTyped.safeExtend({ channelId: Id.nullable().default(null), note: Note }),
  res: { 201: Created, ...refusals },
})
export const usePickRoute = route({
  id: 'usePick',
  method: 'POST',
  path: '/api/publicity-picks/:id/use',
  summary: 'Ghi đã dùng nội dung đã chọn',
  params: IdParams,
  body: z.object({ version: Version }),
  res: { 204: Nothing, ...refusals },
})
export const dropPickRoute = route({
  id: 'dropPick',
  method: 'POST',
  path: '/api/publicity-picks/:id/drop',
  summary: 'Bỏ nội dung khỏi danh sách chọn, có lý do',
  params: IdParams,
  body: z.object({ reason: Reason, version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const PackageRow = z
  .object({
    id: z.string(),
    title: z.string(),
    organization: Named,
    receiver: Named,
    note: z.string().nullable(),
    drawnUpOn: z.string(),
    sentOn: z.string().nullable(),
    entries: z.array(Chosen.extend({ note: z.string().nullable() })),
    version: z.number(),
  })
  .meta({ id: 'ContentPackage' })
export type PackageRow = z.output<typeof PackageRow>

export const listPackagesRoute = route({
  id: 'listPackages',
  method: 'GET',
  path: '/api/content-packages',
  summary: 'Gói nội dung tuyên truyền về thi đua, khen thưởng',
  query: PageQuery,
  res: { 200: pageOf(PackageRow), 401: Problem, 403: Problem, 422: Problem },
})
export const drawUpPackageRoute = route({
  id: 'drawUpPackage',
  method: 'POST',
  path: '/api/content-packages',
  summary: 'Lập gói nội dung',
  body: z.object({
    title: NameTyped,
    organizationId: Id,
    receiverId: Id,
    note: Note,
    entries: z
      .array(ChosenTyped.safeExtend({ note: Note }))
      .min(1, 'Chọn ít nhất một nội dung.')
      .max(100, 'Nhiều nhất 100 nội dung.'),
  }),
  res: { 201: Created, ...refusals },
})
export const sendPackageRoute = route({
  id: 'sendPackage',
  method: 'POST',
  path: '/api/content-packages/:id/sending',
  summary: 'Gửi gói nội dung',
  params: IdParams,
  body: z.object({ version: Version }),
  res: { 204: Nothing, ...refusals },
})
