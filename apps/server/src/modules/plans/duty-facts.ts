/** What is typed of a duty, checked against what there is. */
import type { addDutyRoute, DutyShown } from '@guongsang/contract/plans-obligations.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { FieldError } from '../../platform/errors.ts'
import type { Duty } from './duty-store.ts'
import { demandNamed, type Names, namesOf } from './names.ts'
import { refuse } from './plan-content.ts'
import type { Plan } from './plan-store.ts'
import { loadTasks } from './task-store.ts'
import { ruleInWords } from '@guongsang/core/plans/rule-in-words.ts'
import { ruleOf } from './duty-rules.ts'

export type DutyAsked = Parsed<typeof addDutyRoute>['body']

const line = (text: string | null): string | null => cleanLine(text ?? '') || null

/** The columns of a duty, or every field that is wrong. */
export async function readDuty(tx: Tx, plan: Plan, asked: DutyAsked, today: Day) {
  const problems = problemsOf(asked)
  if (asked.taskId !== null) {
    const tasks = await loadTasks(tx, plan.locality_id, plan.id)
    if (!tasks.some(({ id }) => id === asked.taskId))
      problems.push({ field: 'taskId', message: 'Chọn nhiệm vụ của chính kế hoạch này.' })
  }
  if (problems.length > 0) refuse(problems)
  await demandNamed(tx, plan.locality_id, mentionedIn(asked), today)
  return {
    task_id: asked.taskId,
    owes: asked.owes,
    title: cleanLine(asked.title),
    printed: cleanText(asked.printed ?? '') || null,
    clause: line(asked.clause),
    rule: JSON.stringify(asked.rule),
    group_id: asked.groupId,
    organization_ids: [...new Set(asked.organizationIds)],
    exempt_group_id: asked.exemptGroupId,
    exempt_organization_ids: [...new Set(asked.exemptOrganizationIds)],
    exempt_reason: line(asked.exemptReason),
    sends_to_id: asked.sendsToId,
    sends_via_id: asked.sendsViaId,
    reports_to_id: asked.reportsToId,
    strength: asked.strength,
    unit_step: line(asked.unitStep),
    office_step: line(asked.officeStep),
    feeds_criterion: line(asked.feedsCriterion),
    embedded_in: line(asked.embeddedIn),
    // Whoever writes it has decided.
    state_reason: null,
    valid_from: asked.validFrom as Day | null,
  }
}

function problemsOf({ rule, groupId, organizationIds }: DutyAsked): FieldError[] {
  const problems: FieldError[] = []
  if (groupId === null && organizationIds.length === 0)
    problems.push({ field: 'groupId', message: 'Chọn nhóm đối tượng, hoặc nêu tên đơn vị phải làm.' })
  if (rule.quota !== null && rule.quota.minimum === null && rule.quota.maximum === null)
    problems.push({ field: 'rule.quota.minimum', message: 'Ghi số ít nhất hoặc số nhiều nhất.' })
  if (rule.quota?.minimum != null && rule.quota.maximum !== null && rule.quota.minimum > rule.quota.maximum)
    problems.push({ field: 'rule.quota.maximum', message: 'Số nhiều nhất không nhỏ hơn số ít nhất.' })
  return problems
}

const mentionedIn = (asked: DutyAsked) => [
  { field: 'groupId', group_id: asked.groupId },
  { field: 'exemptGroupId', group_id: asked.exemptGroupId },
  { field: 'sendsToId', organization_id: asked.sendsToId },
  { field: 'sendsViaId', organization_id: asked.sendsViaId },
  { field: 'reportsToId', organization_id: asked.reportsToId },
  ...asked.organizationIds.map((id) => ({ field: 'organizationIds', organization_id: id })),
  ...asked.exemptOrganizationIds.map((id) => ({ field: 'exemptOrganizationIds', organization_id: id })),
]

/** Everything that duties name, in the three statements that name it. */
export const namesInDuties = (tx: Tx, localityId: string, duties: readonly Duty[], on: Day): Promise<Names> =>
  namesOf(
    tx,
    localityId,
    duties.flatMap((duty) => [
      { group_id: duty.group_id },
      { group_id: duty.exempt_group_id },
      ...[
        duty.sends_to_id,
        duty.sends_via_id,
        duty.reports_to_id,
        ...duty.organization_ids,
        ...duty.exempt_organization_ids,
      ].map((id) => ({ organization_id: id })),
    ]),
    on,
  )

export function shownDuty(duty: Duty, names: Names): DutyShown {
  const units = (ids: readonly string[]) => ids.flatMap((id) => names.organization(id) ?? [])
  return {
    id: duty.id,
    planId: duty.plan_id,
    taskId: duty.task_id,
    owes: duty.owes,
    title: duty.title,
    printed: duty.printed,
    clause: duty.clause,
    rule: duty.rule,
    inWords: ruleInWords(ruleOf(duty)),
    group: names.group(duty.group_id),
    organizations: units(duty.organization_ids),
    exemptGroup: names.group(duty.exempt_group_id),
    exemptOrganizations: units(duty.exempt_organization_ids),
    exemptReason: duty.exempt_reason,
    sendsTo: names.organization(duty.sends_to_id),
    sendsVia: names.organization(duty.sends_via_id),
    reportsTo: names.organization(duty.reports_to_id),
    strength: duty.strength,
    unitStep: duty.unit_step,
    officeStep: duty.office_step,
    feedsCriterion: duty.feeds_criterion,
    embeddedIn: duty.embedded_in,
    validFrom: duty.valid_from,
    validTo: duty.valid_to,
    state: duty.state,
    stateReason: duty.state_reason,
    version: duty.version,
  }
}
