/** Kết quả cuộc thi: xếp hạng theo thể lệ, công bố giải; đề nghị khen thưởng người đạt giải và người được viết. */
import { z } from 'zod'
import { Print, PrintAsked } from './documents.ts'
import { ProposalKind } from './contests-words.ts'
import { Coded, Flag, Named, Reason, Version } from './organizations-words.ts'
import { Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

const ResultRow = z.object({
  entryId: z.string(),
  rank: z.number(),
  score: z.number(),
  title: z.string(),
  maskNumber: z.number().nullable(),
  /** Null while blind to whoever asks. */
  authorName: z.string().nullable(),
  authorPlace: z.string().nullable(),
  organization: Named.nullable(),
  category: Coded.nullable(),
  aboutName: z.string().nullable(),
  prize: z.object({ code: z.string(), label: z.string(), amount: z.number() }).nullable(),
})

export const showResultsRoute = route({
  id: 'showResults',
  method: 'GET',
  path: '/api/contests/:id/results',
  summary: 'Xếp hạng: trước khi công bố là dự kiến theo thể lệ, sau đó là kết quả',
  params: IdParams,
  res: {
    200: z.object({
      announcedOn: z.string().nullable(),
      rows: z.array(ResultRow),
      /** How many are ranked behind those shown. */
      others: z.number(),
      /** Entries without a settled mark: results wait for them. */
      unsettled: z.number(),
      amount: z.number(),
      mayAnnounce: z.boolean(),
    }),
    401: Problem,
    403: Problem,
    404: Problem,
  },
})

export const announceResultsRoute = route({
  id: 'announceResults',
  method: 'POST',
  path: '/api/contests/:id/results',
  summary: 'Công bố kết quả: giải theo thứ hạng, không sửa nữa',
  params: IdParams,
  body: z.object({ version: Version }),
  res: { 204: Nothing, ...refusals },
})

export const ContestProposal = z
  .object({
    id: z.string(),
    contest: Named,
    entryId: z.string(),
    kind: ProposalKind,
    name: z.string(),
    place: z.string().nullable(),
    prize: z.string().nullable(),
    reason: z.string(),
    exemplarId: z.string().nullable(),
    withdrawnReason: z.string().nullable(),
    version: z.number(),
  })
  .meta({ id: 'ContestProposal' })
export type ContestProposal = z.output<typeof ContestProposal>

const ProposalsQuery = PageQuery.omit({ q: true }).extend({
  contestId: Id.optional(),
  kind: ProposalKind.optional(),
  withdrawn: Flag.optional(),
})
export const listProposalsRoute = route({
  id: 'listContestProposals',
  method: 'GET',
  path: '/api/contest-proposals',
  summary: 'Đề nghị khen thưởng từ cuộc thi, kèm lý do',
  query: ProposalsQuery,
  res: { 200: pageOf(ContestProposal), 401: Problem, 403: Problem, 422: Problem },
})
export const exportProposalsRoute = route({
  id: 'exportContestProposals',
  method: 'GET',
  path: '/api/contest-proposals/export',
  summary: 'Xuất danh sách đề nghị khen thưởng ra Excel',
  query: ProposalsQuery.omit({ cursor: true, limit: true }),
  res: { 200: z.unknown(), 401: Problem, 403: Problem },
})
export const printProposalsRoute = route({
  id: 'printContestProposals',
  method: 'POST',
  path: '/api/contests/:id/proposals/print',
  summary: 'In danh sách đề nghị khen thưởng của một cuộc thi',
  params: IdParams,
  body: PrintAsked.pick({ format: true }),
  res: { 202: Print.pick({ id: true }), ...refusals },
})

const ReasonTyped = z
  .string()
  .trim()
  .min(20, 'Ghi lý do đề nghị khen, ít nhất 20 ký tự.')
  .max(2000, 'Dài nhất 2.000 ký tự.')
/** Winners and whom they wrote about are proposed with the announcement; others an officer adds. */
export const proposeCommendationRoute = route({
  id: 'proposeCommendation',
  method: 'POST',
  path: '/api/contest-entries/:id/proposal',
  summary: 'Đề nghị khen người được viết trong một bài hợp lệ',
  params: IdParams,
  body: z.object({ reason: ReasonTyped }),
  res: { 201: z.object({ id: z.string() }), ...refusals },
})
export const editProposalRoute = route({
  id: 'editContestProposal',
  method: 'PUT',
  path: '/api/contest-proposals/:id',
  summary: 'Sửa lý do đề nghị',
  params: IdParams,
  body: z.object({ reason: ReasonTyped, version: Version }),
  res: { 204: Nothing, ...refusals },
})
export const withdrawProposalRoute = route({
  id: 'withdrawContestProposal',
  method: 'POST',
  path: '/api/contest-proposals/:id/withdrawal',
  summary: 'Rút một đề nghị, có lý do',
  params: IdParams,
  body: z.object({ reason: Reason, version: Version }),
  res: { 204: Nothing, ...refusals },
})
