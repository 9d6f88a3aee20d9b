/** Duties of a reading as duties of a plan, and which of them say the same as a task. */
import type { PlanProposals } from '@guongsang/contract/plans-reading.ts'
import type { ObligationRuleText } from '@guongsang/contract/plans-words.ts'
import { ruleInWords } from '@guongsang/core/plans/rule-in-words.ts'
import { owedIn } from '@guongsang/core/reading/kinds.ts'
import type { PlanReading, ReadObligation } from '@guongsang/core/reading/plan-reading.ts'
import { ruleOf } from './duty-rules.ts'
import type { PlacesNamed } from './places-named.ts'
import { foundAt } from './proposed-text.ts'

type Proposed = PlanProposals['duties'][number]
const TITLE_MAX = 500
/** A duty that makes up this much of a task's sentence is the same work. */
const SAME = 0.5

const COMPOSITIONS = {
  any: 'any',
  either: 'collective-or-individual',
  both: 'collective-and-individual',
} as const

export const proposedDuties = ({ obligations }: PlanReading, named: PlacesNamed): Proposed[] =>
  obligations.map((read, at) => {
    const rule = ruleRead(read)
    const one = (printed: string | null | undefined) => (printed == null ? null : (named(printed)[0] ?? null))
    return {
      ...foundAt(read),
      key: `nghia-vu-${at + 1}`,
      duty: {
        taskId: null,
        owes: owedIn(read.text),
        title: titleOf(read.text),
        printed: read.printed.slice(0, 4000),
        clause: null,
        rule,
        exemptGroupId: null,
        exemptOrganizationIds: [],
        exemptReason: null,
        reportsToId: null,
        strength: read.strength,
        unitStep: null,
        officeStep: null,
        feedsCriterion: read.feedsCriterion ? 'Là một tiêu chí chấm điểm thi đua' : null,
        embeddedIn: read.attachment?.slice(0, 300) ?? null,
        validFrom: null,
      },
      inWords: ruleInWords(ruleOf({ id: '', rule, strength: read.strength, valid_from: null })),
      bearers: read.who === null ? [] : named(read.who),
      sendsTo: one(read.route?.to),
      sendsVia: one(read.route?.through),
      except: read.except,
      sameAs: null,
    }
  })

/** The deed without whose it is: who owes it stands beside it. */
function titleOf(text: string): string {
  if (text.length <= TITLE_MAX) return text
  const cut = text.slice(0, TITLE_MAX - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`
}

function ruleRead(read: ReadObligation): ObligationRuleText {
  const counted = read.atLeast !== null || read.atMost !== null
  return {
    span: read.counts,
    // The rule of core has read-only lists, the shape of the contract has not.
    due: structuredClone(read.due?.when ?? { kind: 'open' }) as ObligationRuleText['due'],
    inclusive: read.inclusive ?? true,
    graceDays: 0,
    quota: counted
      ? {
          minimum: read.atLeast,
          maximum: read.atMost,
          per: read.per ?? read.counts,
          counted: read.of?.slice(0, 200) ?? null,
          composition: COMPOSITIONS[read.composition],
        }
      : null,
  }
}

/** A dated duty that was read as a task too: both know of the other, and one of them is kept. */
export function pairSame(
  tasks: PlanProposals['tasks'],
  duties: readonly Proposed[],
): Pick<PlanProposals, 'tasks' | 'duties'> {
  const taskOf = new Map<string, string>()
  for (const duty of duties) {
    const same = tasks.find(
      ({ line, task, key }) =>
        line === duty.line &&
        duty.duty.title.length >= task.title.length * SAME &&
        ![...taskOf.values()].includes(key),
    )
    if (same !== undefined) taskOf.set(duty.key, same.key)
  }
  const dutyOf = new Map([...taskOf].map(([duty, task]) => [task, duty]))
  return {
    tasks: tasks.map((one) => ({ ...one, sameAs: dutyOf.get(one.key) ?? null })),
    duties: duties.map((one) => ({ ...one, sameAs: taskOf.get(one.key) ?? null })),
  }
}
