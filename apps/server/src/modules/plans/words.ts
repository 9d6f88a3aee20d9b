import { ITEM_STATES, PLAN_STATES, SUBMISSION_STATES, TASK_STATES } from '@guongsang/contract/plans-words.ts'
import type { ItemState } from '@guongsang/core/plans/item-standing.ts'
import type { PlanState } from '@guongsang/core/plans/plan-state.ts'
import type { SubmissionState } from '@guongsang/core/plans/submission-state.ts'
import type { TaskState } from '@guongsang/core/plans/task-state.ts'

export const stateWord = (state: PlanState): string => PLAN_STATES[state]
export const itemStateWord = (state: ItemState): string => ITEM_STATES[state]
export const submissionStateWord = (state: SubmissionState): string => SUBMISSION_STATES[state]
export const taskStateWord = (state: TaskState): string => TASK_STATES[state]

/** A reason given, as the end of a sentence of the log. */
export const because = (reason: string | null): string => (reason === null ? '' : `Lý do: ${reason}`)
