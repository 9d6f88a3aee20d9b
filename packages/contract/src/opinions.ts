/** Thư người dân trên cổng: góp ý, phản ánh, khiếu nại; không cần tài khoản, có mã theo dõi, mỗi thư một trả lời. */
import { z } from 'zod'
import { LetterAct, LetterKind, LetterState } from './opinions-words.ts'
import { Named, Version } from './organizations-words.ts'
import { Id, IdParams, Nothing, PageQuery, Problem, pageOf, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

/** As it is written on the portal; each refusal says what to do. */
export const LetterTyped = z
  .object({
    kind: LetterKind,
    about: z.string().trim().min(3, 'Ghi góp ý về việc gì.').max(300, 'Dài nhất 300 ký tự.'),
    text: z.string().trim().min(20, 'Viết rõ hơn, ít nhất 20 ký tự.').max(6000, 'Dài nhất 6.000 ký tự.'),
    senderName: z.string().trim().max(120, 'Dài nhất 120 ký tự.').default(''),
    contact: z.string().trim().max(200, 'Dài nhất 200 ký tự.').default(''),
  })
  .superRefine(({ kind, senderName, contact }, check) => {
    if (kind !== 'complaint') return
    const need = (path: string, message: string) => check.addIssue({ code: 'custom', path: [path], message })
    if (senderName === '') need('senderName', 'Khiếu nại cần họ tên người gửi. Muốn giấu tên, chọn Phản ánh.')
    if (contact === '') need('contact', 'Khiếu nại cần cách liên hệ để làm việc với người gửi.')
  })

export const Letter = z
  .object({
    id: z.string(),
    code: z.string(),
    kind: LetterKind,
    about: z.string(),
    text: z.string(),
    senderName: z.string().nullable(),
    contact: z.string().nullable(),
    receivedOn: z.string(),
    /** While it is not answered: whole days since it came in. */
    daysWaiting: z.number().nullable(),
    state: LetterState,
    organization: Named.nullable(),
    passedTo: z.string().nullable(),
    answer: z.string().nullable(),
    handledBy: z.string().nullable(),
    version: z.number(),
  })
  .meta({ id: 'Letter' })

export const listLettersRoute = route({
  id: 'listLetters',
  method: 'GET',
  path: '/api/letters',
  summary: 'Thư người dân gửi trên cổng, mới trước',
  query: PageQuery.omit({ q: true }).extend({ state: LetterState.optional(), kind: LetterKind.optional() }),
  res: { 200: pageOf(Letter), 401: Problem, 403: Problem, 422: Problem },
})

/** Taken up by a unit, answered, passed on to whom it concerns, or set aside with the reason. */
export const handleLetterRoute = route({
  id: 'handleLetter',
  method: 'POST',
  path: '/api/letters/:id/handling',
  summary: 'Giao đơn vị xem xét, trả lời, chuyển nơi khác hoặc không xem xét kèm lý do',
  params: IdParams,
  body: z.object({
    act: LetterAct,
    organizationId: Id.nullable().default(null),
    passedTo: z.string().trim().max(300, 'Dài nhất 300 ký tự.').nullable().default(null),
    answer: z.string().trim().max(4000, 'Dài nhất 4.000 ký tự.').nullable().default(null),
    version: Version,
  }),
  res: { 204: Nothing, ...refusals },
})
