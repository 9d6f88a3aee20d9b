/** Mẫu văn bản của cơ quan: tệp Word có chỗ điền; bản đã dùng thì không sửa mà thêm bản mới. */
import { z } from 'zod'
import { DocumentKind, TemplateState } from './documents-words.ts'
import { Created, NameTyped } from './organizations-words.ts'
import { Id, IdParams, Nothing, Problem, route } from './route.ts'

const refusals = { 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem }

export const DocumentTemplate = z
  .object({
    id: z.string(),
    kind: DocumentKind,
    name: z.string(),
    edition: z.number(),
    fileId: z.string(),
    fileName: z.string(),
    state: TemplateState,
    createdAt: z.string(),
    createdBy: z.string(),
  })
  .meta({ id: 'DocumentTemplate' })
export type DocumentTemplate = z.output<typeof DocumentTemplate>

export const listDocumentTemplatesRoute = route({
  id: 'listDocumentTemplates',
  method: 'GET',
  path: '/api/documents/templates',
  summary: 'Các mẫu văn bản và từng bản của mẫu',
  query: z.object({ kind: DocumentKind.optional(), state: TemplateState.optional() }),
  res: { 200: z.object({ rows: z.array(DocumentTemplate) }), 401: Problem, 403: Problem },
})

/** The same name again is the next edition of that template. */
export const addDocumentTemplateRoute = route({
  id: 'addDocumentTemplate',
  method: 'POST',
  path: '/api/documents/templates',
  summary: 'Thêm mẫu văn bản, hoặc bản mới của một mẫu đã có',
  body: z.object({ kind: DocumentKind, name: NameTyped, fileId: Id }),
  res: { 201: Created, ...refusals },
})

export const changeDocumentTemplateStateRoute = route({
  id: 'changeDocumentTemplateState',
  method: 'POST',
  path: '/api/documents/templates/:id/state',
  summary: 'Đưa mẫu vào dùng (bản trước thôi dùng) hoặc ngừng dùng',
  params: IdParams,
  body: z.object({ state: z.enum(['in-use', 'stopped'], { error: 'Chọn đưa vào dùng hoặc ngừng dùng.' }) }),
  res: { 204: Nothing, ...refusals },
})
