import { TEMPLATE_STATES } from '@guongsang/contract/documents-words.ts'
import type { DocumentTemplate } from '@guongsang/contract/documents-templates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { findUsableFile, keptFiles } from '../files/index.ts'
import './errors.ts'
import './events.ts'
import {
  insertTemplate,
  lockTemplate,
  nextEdition,
  readTemplates,
  saveTemplateState,
} from './template-store.ts'

type Asked = Parameters<typeof readTemplates>[2]

/** By name, the latest edition first. */
export const listDocumentTemplates = (ctx: Ctx, asked: Asked): Promise<{ rows: DocumentTemplate[] }> =>
  ctx.transaction(async (tx) => {
    const templates = await readTemplates(tx, localityOf(ctx), asked)
    const files = await keptFiles(
      tx,
      localityOf(ctx),
      templates.map(({ file_id }) => file_id),
    )
    return {
      rows: templates.map((row) => ({
        id: row.id,
        kind: row.kind,
        name: row.name,
        edition: row.edition,
        fileId: row.file_id,
        fileName: files.get(row.file_id)?.name ?? '',
        state: row.state,
        createdAt: row.created_at.toISOString(),
        createdBy: row.created_by,
      })),
    }
  })

/** Thêm mẫu: the same name again is the next edition, a draft until it is put to use. */
export const addDocumentTemplate = (
  ctx: Ctx,
  asked: { kind: DocumentTemplate['kind']; name: string; fileId: string },
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const file = await findUsableFile(ctx, tx, asked.fileId)
    if (file === undefined)
      throw new AppError('invalid-input', {}, [{ field: 'fileId', message: 'Chọn lại tệp mẫu.' }])
    if (file.format !== 'docx') throw new AppError('document-template-not-word')
    const edition = await nextEdition(tx, localityId, asked.name)
    const id = newId()
    await insertTemplate(tx, {
      locality_id: localityId,
      id,
      kind: asked.kind,
      name: asked.name,
      edition,
      file_id: asked.fileId,
      state: 'draft',
      created_by: ctx.actor.name,
    })
    await ctx.record(
      tx,
      'document-template-added',
      { kind: 'document-template', id },
      { name: asked.name, edition },
    )
    return { id }
  })

/** Đưa vào dùng hoặc ngừng dùng. */
export const changeDocumentTemplateState = (
  ctx: Ctx,
  id: string,
  state: 'in-use' | 'stopped',
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const template = await lockTemplate(tx, localityOf(ctx), id)
    if (template.state === state) return
    await saveTemplateState(tx, template, state)
    await ctx.record(
      tx,
      'document-template-changed',
      { kind: 'document-template', id },
      {
        name: template.name,
        edition: template.edition,
        state: TEMPLATE_STATES[state].toLowerCase(),
      },
    )
  })
