/** A task as the server shows it, turned back into what the server takes. */
import type { TaskShown } from '@guongsang/contract/plans.ts'

export const typedTask = (task: TaskShown) => ({
  grouping: task.grouping,
  ordinal: task.ordinal,
  title: task.title,
  dueKind: task.dueKind,
  dueOn: task.dueOn,
  dueInclusive: task.dueInclusive,
  dueText: task.dueText,
  condition: task.condition,
  yearAbout: task.yearAbout,
  yearOf: task.yearOf,
  yearFor: task.yearFor,
  schoolYear: task.schoolYear,
  yearly: task.yearly,
  strength: task.strength,
  outputKind: task.outputKind,
  accountableName: task.accountableName,
  parties: task.parties.map(({ part, text, organization, group, bloc }) => ({
    part,
    text,
    organizationId: organization?.id ?? null,
    groupId: group?.id ?? null,
    blocId: bloc?.id ?? null,
  })),
})

/** A new task is of the plan's first year until it says otherwise. */
export type TypedTask = Omit<ReturnType<typeof typedTask>, 'yearOf'> & { yearOf: number | null }

export const emptyTask = (grouping: TaskShown['grouping']): TypedTask => ({
  grouping,
  ordinal: null,
  title: '',
  dueKind: grouping.startsWith('quarter-') ? 'period-end' : 'standing',
  dueOn: null,
  dueInclusive: null,
  dueText: null,
  condition: null,
  yearAbout: null,
  yearOf: null,
  yearFor: null,
  schoolYear: null,
  yearly: false,
  strength: 'order',
  outputKind: null,
  accountableName: null,
  parties: [],
})
