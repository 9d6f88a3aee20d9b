/** What is typed of a correction, checked: it may lead to nobody who spoke. */
import type { noteCorrectionRoute } from '@guongsang/contract/opinions-corrections.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Trace, tracesOfSpeaker } from '@guongsang/core/opinions/traces-of-speaker.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { findUsableFile } from '../files/index.ts'
import { organizationOn } from '../organizations/index.ts'

type Asked = Parsed<typeof noteCorrectionRoute>['body']

const TRACES: Record<Trace, string> = {
  account: 'tài khoản',
  link: 'địa chỉ trang',
  mail: 'thư điện tử',
  telephone: 'số điện thoại',
  'identity-number': 'số căn cước',
}

/** Sentences for what leads to a person; a correction answers what is said, not who says it. */
export const speakerProblems = (texts: Readonly<Record<string, string>>): FieldError[] =>
  Object.entries(texts).flatMap(([field, text]) => {
    const [first] = tracesOfSpeaker(text)
    if (first === undefined) return []
    const message = `Bỏ ${TRACES[first.trace]} “${first.text}”: đính chính ghi điều nói sai, không ghi ai đã nói.`
    return [{ field, message }]
  })

/** `known`: the files it had before need not be asked for again. */
export async function readCorrection(ctx: Ctx, tx: Tx, asked: Asked, known: readonly string[] = []) {
  const { title, claim, facts, answer, subjectName } = asked
  const problems = speakerProblems({ title, claim, facts, answer, subjectName })
  if (asked.seenOn > ctx.today)
    problems.push({ field: 'seenOn', message: 'Ngày biết không thể sau hôm nay. Hãy sửa ngày.' })
  if ((await organizationOn(tx, localityOf(ctx), asked.organizationId, ctx.today)) === undefined)
    problems.push({ field: 'organizationId', message: 'Không có đơn vị này. Hãy chọn lại.' })
  for (const id of asked.evidenceFileIds)
    if (!known.includes(id) && (await findUsableFile(ctx, tx, id)) === undefined)
      problems.push({ field: 'evidenceFileIds', message: 'Có tệp không còn dùng được. Hãy chọn lại tệp.' })
  if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
  return {
    title: cleanLine(title),
    claim: cleanText(claim),
    seen_on: asked.seenOn as Day,
    facts: cleanText(facts),
    answer: cleanText(answer),
    evidence_file_ids: asked.evidenceFileIds,
    subject_kind: asked.subjectKind,
    subject_name: cleanLine(asked.subjectName),
    organization_id: asked.organizationId,
  }
}
