/** Vướng mắc: the newest first; the days it waited or still waits. */
import type { listQuestionsRoute, QuestionShown } from '@guongsang/contract/plans-learning.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { daysBetween } from '@guongsang/core/kernel/day.ts'
import type { z } from 'zod'
import type { Tx } from '../../platform/database/database.ts'
import { type Page, pageOf } from '../../platform/database/paging.ts'
import { organizationNames } from '../organizations/index.ts'
import { canAnswerQuestions } from './duty-policy.ts'
import { itemReachOf } from './item-reach.ts'
import { overlooks } from './policy.ts'
import { type QuestionRead, readQuestions } from './question-store.ts'
import type { Asking } from './reach.ts'

type Shown = z.output<typeof QuestionShown>

export async function listQuestions(
  tx: Tx,
  asking: Asking,
  asked: Parsed<typeof listQuestionsRoute>['query'],
): Promise<Page<Shown>> {
  const { localityId, today } = asking
  const who = await itemReachOf(tx, asking)
  const read = await readQuestions(tx, localityId, who, asked)
  const units = read.rows.map(({ organization_id }) => organization_id)
  const names = await organizationNames(tx, localityId, units, today)
  const page = pageOf(
    read.rows,
    asked,
    ({ id }) => [id],
    (row) => ({
      id: row.id,
      plan: { id: row.plan_id, name: row.plan_title },
      taskId: row.task_id,
      organization: { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
      question: row.question,
      askedBy: row.asked_by,
      askedOn: row.asked_on,
      daysOpen: daysBetween(row.asked_on, row.answered_on ?? today),
      handlerName: row.handler_name,
      state: row.state,
      answer: row.answer,
      answeredBy: row.answered_by,
      answeredOn: row.answered_on,
      shared: row.shared,
      version: row.version,
      may: actsOn(asking, row, who.unitIds),
    }),
  )
  return { ...page, ...(read.total && { total: read.total }) }
}

function actsOn({ actor, localityId }: Asking, row: QuestionRead, unitIds: readonly string[]): string[] {
  if (row.state === 'closed') return []
  const answers = overlooks(actor, canAnswerQuestions, localityId)
  return [
    ...(answers ? ['answer', 'forward'] : []),
    ...(answers || unitIds.includes(row.organization_id) ? ['close'] : []),
  ]
}
