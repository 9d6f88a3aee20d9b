/** Địa bàn (đơn vị hành chính) theo ngày, đặc điểm vùng, và các danh mục địa phương tự sửa. */
import { z } from 'zod'
import {
  AreaAttribute,
  Catalogue,
  CodeTyped,
  Coded,
  Created,
  Decision,
  From,
  Ids,
  NameTyped,
  Named,
  OnQuery,
  To,
  Version,
} from './organizations-words.ts'
import { DayText, Id, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

export const Jurisdiction = z
  .object({
    id: z.string(),
    /** Without the kind: 'Diên Lạc'. */
    name: z.string(),
    /** With the kind: 'xã Diên Lạc'. */
    fullName: z.string(),
    kind: Coded,
    state: z.string(),
    from: From,
    to: To,
    parentId: z.string().nullable(),
    officialCode: z.string().nullable(),
    population: z.number().nullable(),
    /** Of the day asked about. */
    attributes: z.array(z.object({ id: z.string(), attribute: AreaAttribute, from: From, to: To })),
    successors: z.array(Named.extend({ on: z.string() })),
    predecessors: z.array(Named.extend({ on: z.string() })),
    version: z.number(),
  })
  .meta({ id: 'Jurisdiction' })
export type Jurisdiction = z.output<typeof Jurisdiction>

/** Not paged: a locality has tens to hundreds of them, and forms need them all. */
export const listJurisdictionsRoute = route({
  id: 'listJurisdictions',
  method: 'GET',
  path: '/api/jurisdictions',
  summary: 'Các địa bàn vào một ngày, cha trước con',
  query: OnQuery.extend({ state: z.enum(['active', 'all']).default('active') }),
  res: { 200: z.object({ on: z.string(), rows: z.array(Jurisdiction) }), 401: Problem, 403: Problem },
})

export const NewJurisdiction = z.object({
  kindCode: CodeTyped,
  name: NameTyped,
  officialCode: z.string().trim().max(20).nullable().default(null),
  parentId: Id.nullable(),
  foundedOn: DayText.nullable().default(null),
})

export const createJurisdictionRoute = route({
  id: 'createJurisdiction',
  method: 'POST',
  path: '/api/jurisdictions',
  summary: 'Thêm địa bàn',
  body: NewJurisdiction,
  res: { 201: Created, ...refusals },
})

export const editJurisdictionRoute = route({
  id: 'editJurisdiction',
  method: 'PUT',
  path: '/api/jurisdictions/:id',
  summary: 'Sửa tên, loại, mã của địa bàn (khi ghi nhầm)',
  params: IdParams,
  body: NewJurisdiction.omit({ parentId: true, foundedOn: true }).extend({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const setPopulationRoute = route({
  id: 'setPopulation',
  method: 'PUT',
  path: '/api/jurisdictions/:id/populations/:year',
  summary: 'Ghi dân số của địa bàn trong một năm',
  params: IdParams.extend({ year: z.coerce.number().int().min(1945).max(2200) }),
  body: z.object({ population: z.number().int().min(0).max(200_000_000) }),
  res: { 204: Nothing, ...refusals },
})

export const startAreaAttributeRoute = route({
  id: 'startAreaAttribute',
  method: 'POST',
  path: '/api/jurisdictions/:id/attributes',
  summary: 'Ghi đặc điểm vùng của địa bàn (biên giới, vùng sâu, vùng xa, …) từ một ngày',
  params: IdParams,
  body: z.object({
    attribute: AreaAttribute,
    from: DayText.nullable().default(null),
    to: DayText.nullable().default(null),
    decision: Decision.nullable().default(null),
  }),
  res: { 201: Created, ...refusals },
})

export const endAreaAttributeRoute = route({
  id: 'endAreaAttribute',
  method: 'POST',
  path: '/api/area-attributes/:id/end',
  summary: 'Kết thúc một đặc điểm vùng',
  params: IdParams,
  body: z.object({ to: DayText }),
  res: { 204: Nothing, ...refusals },
})

/** Mergers and divisions of jurisdictions; the end of the district level is one with no successor below. */
export const reorganizeJurisdictionsRoute = route({
  id: 'reorganizeJurisdictions',
  method: 'POST',
  path: '/api/jurisdiction-reorganizations',
  summary: 'Sắp xếp địa bàn: sáp nhập, chia tách hoặc kết thúc từ một ngày; địa bàn cũ vẫn tra được',
  body: z.object({
    kind: z.enum(['merge', 'split', 'dissolve']),
    predecessorIds: Ids(200, 'Chọn ít nhất một địa bàn.'),
    /** The first day of the new arrangement; what ends, ends the day before. */
    effectiveOn: DayText,
    decision: Decision.min(3, 'Ghi số, ngày và cơ quan ban hành quyết định.'),
    successors: z
      .array(
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('existing'), id: Id }),
          z.object({ kind: z.literal('new'), jurisdiction: NewJurisdiction.omit({ foundedOn: true }) }),
        ]),
      )
      .max(20)
      .default([]),
    /** Where jurisdictions below those that end are placed; null: at the top. Merged ones follow their successor. */
    childrenToId: Id.nullable().default(null),
  }),
  res: { 201: z.object({ successorIds: z.array(z.string()), successionId: z.string() }), ...refusals },
})

/** Thống kê theo đặc điểm vùng: S002-I-2-1c, S003-II-2-2c. */
export const showAreaFiguresRoute = route({
  id: 'showAreaFigures',
  method: 'GET',
  path: '/api/jurisdictions/area-figures',
  summary: 'Số địa bàn, đơn vị, tập thể, cá nhân theo đặc điểm vùng vào một ngày',
  query: OnQuery,
  res: {
    200: z.object({
      on: z.string(),
      rows: z.array(
        z.object({
          attribute: AreaAttribute,
          jurisdictions: z.number(),
          organizations: z.number(),
          collectives: z.number(),
          smallCollectives: z.number(),
          people: z.number(),
        }),
      ),
    }),
    401: Problem,
    403: Problem,
  },
})

// ---------------------------------------------------------------- catalogues

export const CatalogueEntry = z
  .object({
    code: z.string(),
    label: z.string(),
    sortOrder: z.number(),
    inUse: z.boolean(),
    /** For kinds of organisation: the values a new one starts with. */
    underCommittee: z.boolean(),
    vertical: z.boolean(),
    /** For functions: one holder at a time in a jurisdiction. */
    singleHolder: z.boolean(),
  })
  .meta({ id: 'CatalogueEntry' })
export type CatalogueEntry = z.output<typeof CatalogueEntry>

export const listCatalogueRoute = route({
  id: 'listCatalogue',
  method: 'GET',
  path: '/api/catalogues/:catalogue',
  summary: 'Một danh mục của địa phương, theo thứ tự',
  params: z.object({ catalogue: Catalogue }),
  res: { 200: z.object({ rows: z.array(CatalogueEntry) }), 401: Problem, 403: Problem, 422: Problem },
})

export const saveCatalogueEntryRoute = route({
  id: 'saveCatalogueEntry',
  method: 'PUT',
  path: '/api/catalogues/:catalogue/:code',
  summary: 'Thêm hoặc sửa một mục của danh mục; mục không dùng nữa thì ngưng, không xóa',
  params: z.object({ catalogue: Catalogue, code: CodeTyped }),
  body: z.object({
    label: NameTyped,
    sortOrder: z.number().int().min(0).max(10_000),
    inUse: z.boolean().default(true),
    underCommittee: z.boolean().default(false),
    vertical: z.boolean().default(false),
    singleHolder: z.boolean().default(false),
  }),
  res: { 204: Nothing, ...refusals },
})
