/** Ai viết bao nhiêu, phong trào bao lâu thì có bài, điển hình đi bằng mấy hình thức, ai được khen mà chưa ai viết. */
import { z } from 'zod'
import { Named } from './organizations-words.ts'
import { LabelShown } from './publicity-channel-words.ts'
import { PageQuery, Problem, pageOf, route } from './route.ts'

const Year = z.coerce.number().int().min(1990).max(2200)
const refused = { 401: Problem, 403: Problem, 422: Problem }

export const listItemAuthorsRoute = route({
  id: 'listItemAuthors',
  method: 'GET',
  path: '/api/publicity-items/authors',
  summary: 'Số tin, bài theo tác giả',
  query: z.object({ year: Year.optional() }),
  res: {
    200: z.object({
      rows: z.array(
        z.object({
          author: z.string(),
          organization: Named,
          written: z.number(),
          published: z.number(),
          lastOn: z.string(),
        }),
      ),
    }),
    ...refused,
  },
})

export const listItemFormsRoute = route({
  id: 'listItemForms',
  method: 'GET',
  path: '/api/publicity-items/forms',
  summary: 'Mỗi điển hình, mỗi đơn vị đã được tuyên truyền bằng mấy hình thức',
  query: z.object({ by: z.enum(['exemplar', 'unit']).default('exemplar'), year: Year.optional() }),
  res: {
    200: z.object({
      rows: z.array(
        z.object({ id: z.string(), name: z.string(), items: z.number(), forms: z.array(LabelShown) }),
      ),
    }),
    ...refused,
  },
})

export const listLeadTimesRoute = route({
  id: 'listLeadTimes',
  method: 'GET',
  path: '/api/publicity-items/lead-times',
  summary: 'Từ ngày phát động phong trào đến tin, bài đầu tiên',
  query: z.object({
    focus: z
      .enum(['true', 'false'])
      .transform((text) => text === 'true')
      .optional(),
  }),
  res: {
    200: z.object({
      rows: z.array(
        z.object({
          movement: Named,
          isFocus: z.boolean(),
          launchedOn: z.string(),
          firstOn: z.string().nullable(),
          firstItem: z.object({ id: z.string(), title: z.string() }).nullable(),
          /** To the first item, or to today while there is none. */
          days: z.number(),
        }),
      ),
    }),
    ...refused,
  },
})

export const listUnusedNominationsRoute = route({
  id: 'listUnusedNominations',
  method: 'GET',
  path: '/api/publicity-items/unused-nominations',
  summary: 'Giới thiệu của đơn vị mà chưa có tin, bài nào dùng',
  query: PageQuery,
  res: {
    200: pageOf(
      z.object({
        nominationId: z.string(),
        exemplarId: z.string(),
        title: z.string(),
        subjectName: z.string(),
        organization: Named,
        round: z.string(),
        sentOn: z.string(),
      }),
    ),
    ...refused,
  },
})

export const listUntoldAwardsRoute = route({
  id: 'listUntoldAwards',
  method: 'GET',
  path: '/api/publicity-items/untold-awards',
  summary: 'Tập thể, cá nhân được khen thưởng mà chưa có tin, bài nào giới thiệu',
  query: PageQuery.extend({
    from: z.enum(['district', 'province']).default('province'),
    year: Year.optional(),
  }),
  res: {
    200: pageOf(
      z.object({
        id: z.string(),
        subjectName: z.string(),
        organization: Named,
        title: z.string(),
        level: z.string(),
        year: z.number(),
        decision: z.string().nullable(),
      }),
    ),
    ...refused,
  },
})
