import * as contract from '@guongsang/contract/administration.ts'
import * as system from '@guongsang/contract/administration-system.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { listPolicies } from './list-policies.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { addSettingValue } from './add-setting-value.ts'
import { eventChoices, getAuditState, listAuditEvents } from './audit-queries.ts'
import { getDemoDay, moveDemoDay } from './demo-day.ts'
import './home.ts'
import './jobs.ts'
import { listJobs } from './jobs-shown.ts'
import { listMails } from './mails-shown.ts'
import * as policy from './policy.ts'
import { sendKeptMails } from './send-kept-mails.ts'
import { getSetting, listSettings } from './settings-shown.ts'
import { cancelJob, rescueJob, retryJob } from './steer-jobs.ts'
import { getSystemState } from './system-state.ts'
import { getTimeline } from './get-timeline.ts'
import { getUsage } from './usage.ts'

export function registerAdministration(server: Server): void {
  registerSettings(server)
  registerJobs(server)
  registerAudit(server)
  registerSystem(server)
}

function registerSettings(server: Server): void {
  const { clock } = server.platform
  handle(server, contract.listSettingsRoute, policy.canViewSettings, ({ ctx, query }) =>
    ctx.transaction((tx) => listSettings(tx, ctx.actor, (query.on as Day | undefined) ?? ctx.today)),
  )
  handle(server, contract.getSettingRoute, policy.canViewSettings, ({ ctx, params, query }) =>
    ctx.transaction((tx) =>
      getSetting(tx, ctx.actor, params.key, (query.on as Day | undefined) ?? ctx.today),
    ),
  )
  handle(server, contract.addSettingValueRoute, policy.canChangeSettings, ({ ctx, params, body }) =>
    addSettingValue(ctx, clock.now(), params.key, { ...body, from: body.from as Day }),
  )
}

function registerJobs(server: Server): void {
  const { clock } = server.platform
  handle(server, system.listJobsRoute, policy.canSteerJobs, ({ ctx, query }) =>
    ctx.transaction((tx) => listJobs(tx, ctx.actor, query)),
  )
  handle(server, system.retryJobRoute, policy.canSteerJobs, ({ ctx, params }) =>
    retryJob(ctx, clock.real(), params.id),
  )
  handle(server, system.rescueJobRoute, policy.canSteerJobs, ({ ctx, params }) =>
    rescueJob(ctx, clock.real(), params.id),
  )
  handle(server, system.cancelJobRoute, policy.canSteerJobs, ({ ctx, params, body }) =>
    cancelJob(ctx, clock.real(), params.id, body.reason),
  )
}

function registerAudit(server: Server): void {
  handle(server, contract.listAuditEventsRoute, policy.canReadAudit, ({ ctx, query }) =>
    ctx.transaction(async (tx) => {
      const { from, to, ...rest } = query
      const page = await listAuditEvents(tx, ctx.actor, {
        ...rest,
        from: from as Day | undefined,
        to: to as Day | undefined,
      })
      return { ...page, events: eventChoices() }
    }),
  )
  handle(server, contract.getAuditStateRoute, policy.canReadAudit, ({ ctx }) =>
    ctx.transaction((tx) => getAuditState(tx, ctx.actor)),
  )
  handle(server, contract.getTimelineRoute, policy.canAskTimeline, ({ ctx, params, query }) =>
    getTimeline(ctx, params, query),
  )
  handle(server, contract.listPoliciesRoute, policy.canViewPolicies, async () => ({
    rows: listPolicies(server),
  }))
}

function registerSystem(server: Server): void {
  const { platform } = server
  handle(server, system.getSystemStateRoute, policy.canViewSystem, ({ ctx }) => getSystemState(ctx, platform))
  handle(server, system.listMailsRoute, policy.canReadMails, ({ ctx, query }) =>
    ctx.transaction(async (tx) => ({
      ...(await listMails(tx, ctx.actor, query)),
      configured: platform.mailer.configured,
    })),
  )
  handle(server, system.sendKeptMailsRoute, policy.canReadMails, ({ ctx }) => sendKeptMails(ctx, platform))
  handle(server, contract.getUsageRoute, policy.canViewUsage, ({ ctx, query }) =>
    ctx.transaction((tx) => getUsage(tx, ctx.actor, { from: query.from as Day, to: query.to as Day })),
  )
  handle(server, contract.getDemoDayRoute, policy.canSeeDemoDay, async () => getDemoDay(platform))
  handle(server, contract.moveDemoDayRoute, policy.canMoveDemoDay, async ({ body }) =>
    moveDemoDay(platform, body.day as Day | null),
  )
}
