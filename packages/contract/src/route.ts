/**
 * A route as a plain value: the only thing the server and the office share. The server registers it, the office calls it,
 * and a wrong field name on either side is a compile error.
 */
import { z } from 'zod'

export type Route = {
  /** The use-case's name: submitDossier lives in submit-dossier.ts. */
  id: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  /** One Vietnamese sentence for the published API document. */
  summary: string
  params?: z.ZodType
  query?: z.ZodType
  body?: z.ZodType
  res: Record<number, z.ZodType>
}

export const route = <const R extends Route>(definition: R): R => definition

type Part = 'params' | 'query' | 'body'
type In<T> = T extends z.ZodType ? z.input<T> : undefined
type Out<T> = T extends z.ZodType ? z.output<T> : undefined
type Present<R extends Route, K extends Part> = R[K] extends z.ZodType ? K : never
type OkStatus<R extends Route> = Extract<keyof R['res'], 200 | 201 | 202 | 204>

/** What a caller gives. */
export type Args<R extends Route> = { [K in Part as Present<R, K>]: In<R[K]> }
/** What a handler receives, after parsing. */
export type Parsed<R extends Route> = { [K in Part as Present<R, K>]: Out<R[K]> }
/** What a handler returns. */
export type OkIn<R extends Route> = R['res'][OkStatus<R>] extends infer T
  ? T extends z.ZodType
    ? z.input<T>
    : never
  : never
/** What a caller gets. */
export type Ok<R extends Route> = R['res'][OkStatus<R>] extends infer T
  ? T extends z.ZodType
    ? z.output<T>
    : never
  : never

/** The empty reply of a 204. */
export const Nothing = z.undefined().or(z.null()).meta({ description: 'Không có nội dung' })

export const Id = z.uuid('Mã không đúng dạng.')
export const IdParams = z.object({ id: Id })

/**
 * A day as text, yyyy-mm-dd. Whether it exists in the calendar is checked, so 2026-02-31 is refused at the field; so is a
 * year that nobody means, such as 0202 for 2020.
 */
export const DayText = z.iso
  .date('Ngày không có trong lịch. Nhập theo dạng ngày/tháng/năm.')
  .refine((day) => day >= '1000' && day < '2201', 'Năm chưa đúng. Nhập ngày từ năm 1000 đến năm 2200.')

/** RFC 9457, the one shape of every refusal. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    code: z.string(),
    detail: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    facts: z.record(z.string(), z.unknown()).optional(),
    requestId: z.string().optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.output<typeof Problem>

/** Query of every paged list. The cursor is opaque; a reload with the same query shows the same page. */
export const PageQuery = z.object({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  q: z.string().max(200).optional(),
})

/** Reply of every paged list. Counts are bounded: `capped` says "at least this many". */
export const pageOf = <T extends z.ZodType>(row: T) =>
  z.object({
    rows: z.array(row),
    next: z.string().nullable(),
    total: z.object({ count: z.number(), capped: z.boolean() }).optional(),
  })
