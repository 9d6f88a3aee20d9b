import * as contract from '@guongsang/contract/plans-tasks.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { askingOf } from './access.ts'
import * as acts from './act-on-task.ts'
import { addTask } from './add-task.ts'
import { editTask } from './edit-task.ts'
import { linkTaskOutput, unlinkTaskOutput } from './link-task-output.ts'
import { listOriginTasks } from './list-origin-tasks.ts'
import { logTask } from './log-task.ts'
import { canEditPlans, canIssuePlans, canViewPlans, canWorkOnTasks } from './policy.ts'
import { removeTask } from './remove-task.ts'
import { showTask } from './show-task.ts'

export function registerTaskRoutes(server: Server): void {
  handle(server, contract.showTaskRoute, canViewPlans, ({ ctx, params }) =>
    ctx.transaction((tx) => showTask(tx, askingOf(ctx), params.id)),
  )
  handle(server, contract.addTaskRoute, canEditPlans, ({ ctx, params, body }) =>
    addTask(ctx, params.id, body),
  )
  handle(server, contract.editTaskRoute, canEditPlans, ({ ctx, params, body }) =>
    editTask(ctx, params.id, body),
  )
  handle(server, contract.removeTaskRoute, canEditPlans, ({ ctx, params, body }) =>
    removeTask(ctx, params.id, body),
  )
  handle(server, contract.logTaskRoute, canWorkOnTasks, ({ ctx, params, body }) =>
    logTask(ctx, params.id, body),
  )
  handle(server, contract.acceptTaskRoute, canWorkOnTasks, ({ ctx, params, body }) =>
    acts.acceptTask(ctx, params.id, body),
  )
  handle(server, contract.confirmTaskRoute, canIssuePlans, ({ ctx, params, body }) =>
    acts.confirmTask(ctx, params.id, body),
  )
  handle(server, contract.reopenTaskRoute, canIssuePlans, ({ ctx, params, body }) =>
    acts.reopenTask(ctx, params.id, body),
  )
  handle(server, contract.declareNotArisenRoute, canWorkOnTasks, ({ ctx, params, body }) =>
    acts.declareNotArisen(ctx, params.id, body),
  )
  handle(server, contract.carryOverTaskRoute, canIssuePlans, ({ ctx, params, body }) =>
    acts.carryOverTask(ctx, params.id, body),
  )
  handle(server, contract.cancelTaskRoute, canIssuePlans, ({ ctx, params, body }) =>
    acts.cancelTask(ctx, params.id, body),
  )
  handle(server, contract.listOriginTasksRoute, canViewPlans, ({ ctx, query }) =>
    ctx.transaction((tx) => listOriginTasks(tx, askingOf(ctx), query)),
  )
  handle(server, contract.linkTaskOutputRoute, canWorkOnTasks, ({ ctx, params, body }) =>
    linkTaskOutput(ctx, params.id, body),
  )
  handle(server, contract.unlinkTaskOutputRoute, canWorkOnTasks, ({ ctx, params }) =>
    unlinkTaskOutput(ctx, params.id),
  )
}
