/** A duty as it is typed: the office keeps the parts of the due rule beside each other, the server takes one of them. */
import type { z } from 'zod'
import type { addDutyRoute, DutyShown } from '@guongsang/contract/plans-obligations.ts'

type Body = z.input<typeof addDutyRoute.body>
type Rule = Required<NonNullable<DutyShown['rule']>>

export interface Duty extends Record<string, unknown> {
  taskId: string | null
  owes: DutyShown['owes']
  title: string
  printed: string | null
  clause: string | null
  rule: Rule & { quota: NonNullable<Rule['quota']> }
  /** Does the plan print a number at all? */
  counted: boolean
  groupId: string | null
  organizationIds: string[]
  exemptGroupId: string | null
  exemptOrganizationIds: string[]
  exemptReason: string | null
  sendsToId: string | null
  sendsViaId: string | null
  reportsToId: string | null
  strength: DutyShown['strength']
  unitStep: string | null
  officeStep: string | null
  feedsCriterion: string | null
  embeddedIn: string | null
  /** Null: from the plan's issue on. */
  validFrom: string | null
  reason: string | null
}

const noQuota = { minimum: null, maximum: null, per: 'year', counted: null, composition: 'any' } as const

export const emptyDuty: Duty = {
  taskId: null,
  owes: 'report',
  title: '',
  printed: null,
  clause: null,
  rule: {
    span: 'quarter',
    due: { kind: 'last-month-of-quarter', date: 15 },
    inclusive: false,
    graceDays: 0,
    quota: noQuota,
  },
  counted: false,
  groupId: null,
  organizationIds: [],
  exemptGroupId: null,
  exemptOrganizationIds: [],
  exemptReason: null,
  sendsToId: null,
  sendsViaId: null,
  reportsToId: null,
  strength: 'order',
  unitStep: null,
  officeStep: null,
  feedsCriterion: null,
  embeddedIn: null,
  validFrom: null,
  reason: null,
}

export const typedDuty = (duty: DutyShown): Duty => ({
  taskId: duty.taskId,
  owes: duty.owes,
  title: duty.title,
  printed: duty.printed,
  clause: duty.clause,
  rule: { ...duty.rule, quota: duty.rule.quota ?? noQuota },
  counted: duty.rule.quota !== null,
  groupId: duty.group?.id ?? null,
  organizationIds: duty.organizations.map(({ id }) => id),
  exemptGroupId: duty.exemptGroup?.id ?? null,
  exemptOrganizationIds: duty.exemptOrganizations.map(({ id }) => id),
  exemptReason: duty.exemptReason,
  sendsToId: duty.sendsTo?.id ?? null,
  sendsViaId: duty.sendsVia?.id ?? null,
  reportsToId: duty.reportsTo?.id ?? null,
  strength: duty.strength,
  unitStep: duty.unitStep,
  officeStep: duty.officeStep,
  feedsCriterion: duty.feedsCriterion,
  embeddedIn: duty.embeddedIn,
  validFrom: duty.validFrom,
  reason: null,
})

/** What the server takes. */
export function dutyBody({ counted, reason: _, rule, ...rest }: Duty): Body {
  return { ...rest, rule: { ...rule, quota: counted ? rule.quota : null } } as Body
}
