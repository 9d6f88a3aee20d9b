import type { Print } from '@guongsang/contract/documents.ts'
import { printAssessmentRoute } from '@guongsang/contract/honours-assessments.ts'
import { RATINGS, WORK_KINDS } from '@guongsang/contract/honours-records.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { assess } from '@guongsang/core/eligibility/assess.ts'
import { awardName, isAwardCode } from '@guongsang/core/law/awards/catalogue.ts'
import { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import { localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { askPrint, definePrint, issuerOn } from '../documents/index.ts'
import { loadCase } from './assess-subject.ts'
import { assessmentDocument } from './assessment-document.ts'
import { decisionText } from './award-facts.ts'
import { assumedOf } from './evidence.ts'
import { canAssess, unitOf } from './policy.ts'
import type { RecordsRead } from './record-queries.ts'
import { requireSubject } from './subject.ts'

type Asked = Parsed<typeof printAssessmentRoute>['body']

const template = 'assessment'
/** The day and the year are settled when it is asked for: the job may run after midnight. */
const parameters = printAssessmentRoute.body.extend({ name: z.string(), unitId: z.string().nullable() })

definePrint({
  template,
  parameters,
  title: ({ awardCode, name }) => `Phụ lục thẩm định ${nameOf(awardCode)} của ${name}`,
  document: async (ctx, tx, asked) => {
    const { subject, records, evidence, law } = await loadCase(ctx, tx, asked)
    const award = codeOf(asked.awardCode)
    return assessmentDocument(
      {
        name: subject.name,
        evidence: { ...evidence, award },
        assessment: assess({ ...evidence, award }, law),
        assumed: assumedOf(asked.registerComplete),
        recordNames: recordNames(records),
      },
      {
        issuer: await issuerOn(tx, localityOf(ctx), ctx.today, asked.unitId),
        issuedOn: ctx.today,
        number: asked.number ?? null,
        signerTitle: asked.signerTitle ?? null,
        signerName: asked.signerName ?? null,
      },
    )
  },
})

/** In phụ lục thẩm định: who may ask for the assessment may have it on paper. */
export const printAssessment = (ctx: Ctx, at: Date, asked: Asked): Promise<Print> =>
  ctx.transaction(async (tx) => {
    codeOf(asked.awardCode)
    const { name } = await requireSubject(ctx, tx, asked.subject, canAssess)
    const receivedOn = asked.receivedOn ?? ctx.today
    const unitId = unitOf(ctx.actor, canAssess)
    return askPrint(ctx, tx, at, {
      template,
      format: asked.format,
      parameters: { ...asked, receivedOn, name, unitId },
    })
  })

const nameOf = (code: string): string => awardName(codeOf(code))

function codeOf(code: string) {
  if (isAwardCode(code)) return code
  throw new AppError('invalid-input', {}, [
    { field: 'awardCode', message: 'Chọn danh hiệu, hình thức trong danh mục.' },
  ])
}

/** What an award, a rating or a work is called on paper. */
function recordNames({ awards, ratings, works }: RecordsRead): Map<string, string> {
  const by = (number: string | null, on: string | null) => {
    const decision = decisionText(number, on)
    return decision === '' ? '' : ` (${decision})`
  }
  return new Map([
    ...awards.map(({ id, code, year, decisionNumber, decidedOn }): [string, string] => [
      id,
      `${isAwardCode(code) ? awardName(code, (decidedOn ?? undefined) as Day | undefined) : 'Khen thưởng khác'} năm ${year}${by(decisionNumber, decidedOn)}`,
    ]),
    ...ratings.map(({ id, year, rating, decisionNumber, decidedOn }): [string, string] => [
      id,
      `Xếp loại năm ${year}: ${RATINGS[rating]}${by(decisionNumber, decidedOn)}`,
    ]),
    ...works.map(({ id, kind, title, year, decisionNumber, decidedOn }): [string, string] => [
      id,
      `${WORK_KINDS[kind]} “${title}” năm ${year}${by(decisionNumber, decidedOn)}`,
    ]),
  ])
}
