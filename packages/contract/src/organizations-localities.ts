/** Địa phương được phục vụ: mỗi địa phương một khoảng dữ liệu riêng. Chỉ quản trị hệ thống mở địa phương mới. */
import { z } from 'zod'
import { NameTyped } from './organizations-words.ts'
import { Problem, route } from './route.ts'

/** First words of public addresses that are pages of the portal itself. */
export const RESERVED_SLUGS = ['gioi-thieu', 'van-phong', 'api', 'tai-nguyen', 'bia', 'ma-qr', 'loi'] as const

export const Locality = z
  .object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    fullName: z.string(),
    parentName: z.string().nullable(),
    level: z.string(),
  })
  .meta({ id: 'Locality' })
export type Locality = z.output<typeof Locality>

export const listLocalitiesRoute = route({
  id: 'listLocalities',
  method: 'GET',
  path: '/api/localities',
  summary: 'Các địa phương được phục vụ',
  res: { 200: z.object({ rows: z.array(Locality) }), 401: Problem, 403: Problem },
})

export const createLocalityRoute = route({
  id: 'createLocality',
  method: 'POST',
  path: '/api/localities',
  summary: 'Mở một địa phương, kèm địa bàn đầu tiên và các danh mục mẫu',
  body: z.object({
    /** In web addresses and login names: 'dienbien'. */
    slug: z
      .string()
      .regex(
        /^[a-z0-9][a-z0-9-]{1,39}$/,
        'Tên ngắn gồm chữ thường không dấu, số và gạch nối, từ 2 đến 40 ký tự.',
      )
      .refine((slug) => !(RESERVED_SLUGS as readonly string[]).includes(slug), {
        error: 'Tên ngắn này dành riêng cho trang của hệ thống. Hãy chọn tên khác.',
      }),
    /** Without its kind: 'Điện Biên'. */
    name: NameTyped,
    level: z.enum(['province', 'district', 'commune'], { error: 'Chọn cấp.' }),
    /** A code of the catalogue of kinds of jurisdiction: 'province', 'commune', … */
    jurisdictionKind: z.string().regex(/^[a-z-]{2,40}$/, 'Chọn loại địa bàn.'),
    /** 'Tỉnh Kiên Giang'; null for a province. */
    parentName: NameTyped.nullable().default(null),
  }),
  res: { 201: Locality, 401: Problem, 403: Problem, 409: Problem, 422: Problem },
})
