import * as figures from '@guongsang/contract/publicity-item-figures.ts'
import * as picks from '@guongsang/contract/publicity-picks.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { askingOf } from './asking.ts'
import { drawUpPackage, sendPackage } from './draw-up-package.ts'
import * as shown from './item-figures.ts'
import * as policy from './item-policy.ts'
import { listPackages, listPicks } from './list-picks.ts'
import { dropPick, pickContent, usePick } from './pick-content.ts'

export function registerItemFigures(server: Server): void {
  handle(server, figures.listItemAuthorsRoute, policy.canViewItems, ({ ctx, query }) =>
    ctx.transaction((tx) => shown.listItemAuthors(tx, askingOf(ctx), query.year)),
  )
  handle(server, figures.listItemFormsRoute, policy.canViewItems, ({ ctx, query }) =>
    ctx.transaction((tx) => shown.listItemForms(tx, askingOf(ctx), query)),
  )
  handle(server, figures.listLeadTimesRoute, policy.canViewItems, ({ ctx, query }) =>
    ctx.transaction((tx) => shown.listLeadTimes(tx, askingOf(ctx), query)),
  )
  handle(server, figures.listUnusedNominationsRoute, policy.canSeekSubjects, ({ ctx, query }) =>
    ctx.transaction((tx) => shown.listUnusedNominations(tx, askingOf(ctx), query)),
  )
  handle(server, figures.listUntoldAwardsRoute, policy.canSeekSubjects, ({ ctx, query }) =>
    ctx.transaction((tx) => shown.listUntoldAwards(tx, askingOf(ctx), query)),
  )
  handle(server, picks.listPicksRoute, policy.canViewPicks, ({ ctx, query }) =>
    ctx.transaction((tx) => listPicks(tx, askingOf(ctx), query)),
  )
  handle(server, picks.pickContentRoute, policy.canPickItems, ({ ctx, body }) => pickContent(ctx, body))
  handle(server, picks.usePickRoute, policy.canPickItems, ({ ctx, params, body }) =>
    usePick(ctx, params.id, body),
  )
  handle(server, picks.dropPickRoute, policy.canPickItems, ({ ctx, params, body }) =>
    dropPick(ctx, params.id, body),
  )
  handle(server, picks.listPackagesRoute, policy.canViewPicks, ({ ctx, query }) =>
    ctx.transaction((tx) => listPackages(tx, askingOf(ctx), query)),
  )
  handle(server, picks.drawUpPackageRoute, policy.canPackItems, ({ ctx, body }) => drawUpPackage(ctx, body))
  handle(server, picks.sendPackageRoute, policy.canPackItems, ({ ctx, params, body }) =>
    sendPackage(ctx, params.id, body),
  )
}
