/** Các bước của một tin, bài: kiểm chứng, gửi, duyệt, đăng, ghi nơi đăng, đính chính, gỡ, nhận xét. */
import { z } from 'zod'
import { Created, Reason, Version } from './organizations-words.ts'
import { Grade, Party, RemedyKind } from './publicity-item-words.ts'
import { refusals, TextTyped } from './publicity-items.ts'
import { DayText, Id, IdParams, Nothing, route } from './route.ts'

const Line = (most: number) => z.string().trim().max(most, `Dài nhất ${most} ký tự.`).nullable().default(null)

export const setClaimsRoute = route({
  id: 'setClaims',
  method: 'PUT',
  path: '/api/publicity-items/:id/claims',
  summary: 'Ghi các điều nêu trong bài và căn cứ của từng điều',
  params: IdParams,
  body: z.object({
    claims: z
      .array(
        z.object({
          text: z.string().trim().min(3, 'Ghi điều được nêu.').max(1000, 'Dài nhất 1.000 ký tự.'),
          evidence: Line(1000),
          documentId: Id.nullable().default(null),
          fileId: Id.nullable().default(null),
        }),
      )
      .max(60, 'Nhiều nhất 60 điều.'),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})

export const checkItemRoute = route({
  id: 'checkItem',
  method: 'POST',
  path: '/api/publicity-items/:id/checks',
  summary: 'Ghi lời xác nhận của đơn vị, của người trong cuộc, của người trong ảnh',
  params: IdParams,
  body: z.object({
    party: Party,
    agreed: z.boolean(),
    byName: z.string().trim().min(2, 'Ghi tên người xác nhận.').max(200, 'Dài nhất 200 ký tự.'),
    byPost: Line(200),
    givenOn: DayText,
    how: z.string().trim().min(2, 'Ghi xác nhận bằng cách nào.').max(300, 'Dài nhất 300 ký tự.'),
    note: Line(1000),
    fileId: Id.nullable().default(null),
    /** The edition that was read to them: another one written meanwhile is another text. */
    edition: z.number().int().min(1),
  }),
  res: { 201: Created, ...refusals },
})

const act = <const I extends string>(id: I, path: string, summary: string) =>
  route({
    id,
    method: 'POST',
    path: `/api/publicity-items/:id/${path}`,
    summary,
    params: IdParams,
    body: z.object({ reason: Reason.nullable().default(null), version: Version }),
    res: { 204: Nothing, ...refusals },
  })
export const sendItemRoute = act('sendItem', 'sending', 'Gửi tin, bài tới chuyên mục đã chọn')
export const returnItemRoute = act('returnItem', 'return', 'Trả lại để viết thêm, có lý do')
export const refuseItemRoute = act('refuseItem', 'refusal', 'Không dùng, có lý do')
export const verifyItemRoute = act(
  'verifyItem',
  'verification',
  'Chốt kiểm chứng: điều nào cũng có căn cứ, đơn vị và người trong cuộc đã xác nhận',
)
export const approveItemRoute = act('approveItem', 'approval', 'Duyệt; người viết không tự duyệt')
export const publishItemRoute = act('publishItem', 'portal', 'Đăng bản đã duyệt lên cổng công khai')
export const withdrawItemRoute = act(
  'withdrawItem',
  'withdrawal',
  'Gỡ hoặc rút: mất khỏi cổng công khai ngay, còn lại danh sách nơi phải gỡ',
)

export const correctItemRoute = route({
  id: 'correctItem',
  method: 'POST',
  path: '/api/publicity-items/:id/correction',
  summary: 'Đính chính: bản mới thay trên cổng ngay, còn lại danh sách nơi phải sửa',
  params: IdParams,
  body: TextTyped.extend({ reason: Reason, version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const placeItemRoute = route({
  id: 'placeItem',
  method: 'POST',
  path: '/api/publicity-items/:id/placements',
  summary: 'Ghi nơi đã đăng, phát: kênh, chuyên mục, ngày, đường dẫn',
  params: IdParams,
  body: z.object({
    channelId: Id,
    columnId: Id.nullable().default(null),
    broadcastId: Id.nullable().default(null),
    placedOn: DayText,
    address: z
      .url({ protocol: /^https?$/, error: 'Đường dẫn bắt đầu bằng http:// hoặc https://.' })
      .max(1000, 'Dài nhất 1.000 ký tự.')
      .nullable()
      .default(null),
    note: Line(500),
    version: Version,
  }),
  res: { 201: Created, ...refusals },
})
export const setRightRoute = route({
  id: 'setRight',
  method: 'POST',
  path: '/api/item-placements/:id/remedies',
  summary: 'Ghi đã sửa, đã gỡ hoặc đã thông báo đính chính tại một nơi',
  params: IdParams,
  body: z.object({ kind: RemedyKind, happenedOn: DayText, address: Line(1000), note: Line(500) }),
  res: { 201: Created, ...refusals },
})

export const gradeItemRoute = route({
  id: 'gradeItem',
  method: 'POST',
  path: '/api/publicity-items/:id/grades',
  summary: 'Nhận xét, đánh giá chất lượng của biên tập viên',
  params: IdParams,
  body: z.object({ grade: Grade, note: Line(1000) }),
  res: { 201: Created, ...refusals },
})
