/** The acts on a task that need no more than a reason: the table in core says from where to where. */
import type { confirmTaskRoute } from '@guongsang/contract/plans-tasks.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { isInForce } from '@guongsang/core/plans/plan-state.ts'
import { nextTaskState, type TaskAct, type TaskState } from '@guongsang/core/plans/task-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationNames } from '../organizations/index.ts'
import { mayWork, takeTask, type TaskInHand } from './access.ts'
import { repeatTask } from './carry-over.ts'
import { refuse } from './plan-content.ts'
import { canIssuePlans, canWorkOnTasks, mayActOn } from './policy.ts'
import { unaccepted } from './shown-task.ts'
import { acceptParty, saveTask, type Task } from './task-store.ts'
import { because, taskStateWord } from './words.ts'

type Asked = Parsed<typeof confirmTaskRoute>['body']
interface Act {
  event: 'task-confirmed' | 'task-reopened' | 'task-not-arisen' | 'task-carried-over' | 'task-cancelled'
  /** 'owner': whoever owns the plan; 'worker': also lead, partners and doers. */
  by: 'owner' | 'worker'
  needsReason?: boolean
  also?: (ctx: Ctx, tx: Tx, inHand: TaskInHand) => Promise<void>
}

const act =
  (name: TaskAct, { event, by, needsReason, also }: Act) =>
  async (ctx: Ctx, id: string, { reason, version }: Asked): Promise<void> => {
    if (needsReason === true && reason === null) refuse([{ field: 'reason', message: 'Ghi lý do.' }])
    await ctx.transaction(async (tx) => {
      const inHand = await takeTask(ctx, tx, id)
      const { task, plan, owner } = inHand
      const isAllowed =
        mayActOn(ctx.actor, canIssuePlans, owner) ||
        (by === 'worker' && mayWork(ctx.actor, canWorkOnTasks, inHand))
      if (!isAllowed) throw new AppError('forbidden')
      if (!isInForce(plan.state)) throw new AppError('task-not-in-force')
      const state = demandNextTask(task, name)
      await saveTask(tx, task, version, {
        state,
        // The work was finished when its doer said so; confirming it later does not make it late.
        state_since:
          task.state === 'awaiting-confirmation' && state === 'done' ? task.state_since : ctx.today,
        state_reason: reason,
        ...(state === 'done' && { percent: 100 }),
      })
      await also?.(ctx, tx, inHand)
      await ctx.record(
        tx,
        event,
        { kind: 'task', id },
        {
          title: task.title,
          reason: needsReason ? reason : because(reason),
        },
      )
    })
  }

export function demandNextTask(task: Pick<Task, 'state'>, name: TaskAct): TaskState {
  const state = nextTaskState(task.state, name)
  if (state === undefined) throw new AppError('task-state-refuses', { state: taskStateWord(task.state) })
  return state
}

export const confirmTask = act('confirm', { event: 'task-confirmed', by: 'owner' })
export const reopenTask = act('reopen', { event: 'task-reopened', by: 'owner' })
export const declareNotArisen = act('declare-not-arisen', { event: 'task-not-arisen', by: 'worker' })
export const carryOverTask = act('carry-over', {
  event: 'task-carried-over',
  by: 'owner',
  also: (ctx, tx, { task, plan, parties }) => repeatTask(ctx, tx, plan, task, parties),
})
export const cancelTask = act('cancel', { event: 'task-cancelled', by: 'owner', needsReason: true })

/** Đơn vị nhận nhiệm vụ: by whom and when is kept beside the unit's line. */
export async function acceptTask(ctx: Ctx, id: string, { version }: Asked): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { task, plan, parties, reach } = await takeTask(ctx, tx, id)
    if (!isInForce(plan.state)) throw new AppError('task-not-in-force')
    demandNextTask(task, 'log')
    const party = unaccepted(parties, reach)
    if (party === undefined) {
      const isOurs = parties.some(
        ({ organization_id: unit }) => unit !== null && reach.standsFor.includes(unit),
      )
      throw new AppError(isOurs ? 'task-already-accepted' : 'forbidden')
    }
    await saveTask(tx, task, version, {})
    await acceptParty(tx, party, ctx.actor.name)
    const named = party.organization_id!
    const unit = reach.organizationIds.includes(named) ? named : (ctx.actor.organizationId ?? named)
    const names = await organizationNames(tx, plan.locality_id, [unit, named], ctx.today)
    const before = unit === named ? '' : ` (thay ${names.get(named) ?? ''})`
    await ctx.record(
      tx,
      'task-accepted',
      { kind: 'task', id },
      {
        organization: `${names.get(unit) ?? ''}${before}`,
        title: task.title,
      },
    )
  })
}
