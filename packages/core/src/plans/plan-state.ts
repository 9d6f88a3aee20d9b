/** The life of a plan. Every state is stored: a plan runs because somebody started it, not because a day has come. */
export type PlanState =
  | 'drafting'
  | 'consulting'
  | 'submitted'
  | 'issued'
  | 'running'
  | 'interim-review'
  | 'closed'
  | 'cancelled'
  | 'replaced'

export type PlanAct =
  | 'consult'
  | 'submit'
  | 'reopen'
  | 'issue'
  | 'start'
  | 'review'
  | 'close'
  | 'cancel'
  | 'replace'

/** What is not here cannot happen. A draft may be issued at once: the paper may have been signed elsewhere. */
export const planTransitions: Record<PlanState, Partial<Record<PlanAct, PlanState>>> = {
  drafting: { consult: 'consulting', submit: 'submitted', issue: 'issued', cancel: 'cancelled' },
  consulting: { submit: 'submitted', reopen: 'drafting', issue: 'issued', cancel: 'cancelled' },
  submitted: { reopen: 'drafting', issue: 'issued', cancel: 'cancelled' },
  issued: {
    start: 'running',
    review: 'interim-review',
    close: 'closed',
    cancel: 'cancelled',
    replace: 'replaced',
  },
  running: { review: 'interim-review', close: 'closed', cancel: 'cancelled', replace: 'replaced' },
  // Reviewed more than once over the years; after each time it runs on.
  'interim-review': { start: 'running', close: 'closed', cancel: 'cancelled', replace: 'replaced' },
  closed: {},
  cancelled: {},
  replaced: {},
}

export function nextPlanState(state: PlanState, act: PlanAct): PlanState | undefined {
  return planTransitions[state][act]
}

/** Nobody owes anything by it yet. */
export function isDraft(state: PlanState): boolean {
  return state === 'drafting' || state === 'consulting' || state === 'submitted'
}

/** It binds: units owe what it asks. */
export function isInForce(state: PlanState): boolean {
  return state === 'issued' || state === 'running' || state === 'interim-review'
}
