import * as steps from '@guongsang/contract/publicity-item-steps.ts'
import * as yields from '@guongsang/contract/publicity-item-yields.ts'
import * as contract from '@guongsang/contract/publicity-items.ts'
import { handle, handleDownload } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import { checkItem } from './check-item.ts'
import { correctItem } from './correct-item.ts'
import { editItem } from './edit-item.ts'
import { exportPublicityItems } from './export-publicity-items.ts'
import { gradeItem } from './grade-item.ts'
import { askingOf } from './asking.ts'
import './item-errors.ts'
import './item-events.ts'
import { registerItemFigures } from './item-figure-routes.ts'
import './item-home-entries.ts'
import { showItemPhoto } from './item-photo.ts'
import * as policy from './item-policy.ts'
import './item-timelines.ts'
import { listPublicityItems } from './list-publicity-items.ts'
import { listYields } from './list-yields.ts'
import * as moves from './move-item.ts'
import { placeItem } from './place-item.ts'
import { printYield } from './print-yield.ts'
import { proposeItem } from './propose-item.ts'
import { setClaims } from './set-claims.ts'
import { setRight } from './set-right.ts'
import { showPublicityItem } from './show-publicity-item.ts'
import { writeItem } from './write-item.ts'
import { dropYield, writeYield } from './write-yield.ts'

export function registerItems(server: Server): void {
  // Before '/:id': what has a name of its own is no id.
  registerItemFigures(server)
  handle(server, contract.listPublicityItemsRoute, policy.canViewItems, ({ ctx, query }) =>
    ctx.transaction((tx) => listPublicityItems(tx, askingOf(ctx), query, query)),
  )
  handleDownload(server, contract.exportPublicityItemsRoute, policy.canViewItems, ({ ctx, query }) =>
    exportPublicityItems(ctx, query),
  )
  handle(server, contract.showPublicityItemRoute, policy.canViewItems, ({ ctx, params }) =>
    showPublicityItem(ctx, params.id),
  )
  handle(server, contract.proposeItemRoute, policy.canWriteItems, ({ ctx, body }) => proposeItem(ctx, body))
  handle(server, contract.editItemRoute, policy.canViewItems, ({ ctx, params, body }) =>
    editItem(ctx, params.id, body),
  )
  handle(server, contract.writeItemRoute, policy.canViewItems, ({ ctx, params, body }) =>
    writeItem(ctx, params.id, body),
  )
  registerSteps(server)
  registerYields(server)
}

function registerSteps(server: Server): void {
  handle(server, steps.setClaimsRoute, policy.canViewItems, ({ ctx, params, body }) =>
    setClaims(ctx, params.id, body),
  )
  handle(server, steps.checkItemRoute, policy.canConfirmItems, ({ ctx, params, body }) =>
    checkItem(ctx, params.id, body),
  )
  handle(server, steps.sendItemRoute, policy.canWriteItems, ({ ctx, params, body }) =>
    moves.sendItem(ctx, params.id, body),
  )
  handle(server, steps.returnItemRoute, policy.canEditItems, ({ ctx, params, body }) =>
    moves.returnItem(ctx, params.id, body),
  )
  handle(server, steps.refuseItemRoute, policy.canEditItems, ({ ctx, params, body }) =>
    moves.refuseItem(ctx, params.id, body),
  )
  handle(server, steps.verifyItemRoute, policy.canEditItems, ({ ctx, params, body }) =>
    moves.verifyItem(ctx, params.id, body),
  )
  handle(server, steps.approveItemRoute, policy.canApproveItems, ({ ctx, params, body }) =>
    moves.approveItem(ctx, params.id, body),
  )
  handle(server, steps.publishItemRoute, policy.canPublishItems, ({ ctx, params, body }) =>
    moves.publishItem(ctx, server.platform.clock.now(), params.id, body),
  )
  handle(server, steps.withdrawItemRoute, policy.canViewItems, ({ ctx, params, body }) =>
    moves.withdrawItem(ctx, params.id, body),
  )
  handle(server, steps.correctItemRoute, policy.canApproveItems, ({ ctx, params, body }) =>
    correctItem(ctx, params.id, body),
  )
  handle(server, steps.placeItemRoute, policy.canPlaceItems, ({ ctx, params, body }) =>
    placeItem(ctx, params.id, body),
  )
  handle(server, steps.setRightRoute, policy.canPlaceItems, ({ ctx, params, body }) =>
    setRight(ctx, params.id, body),
  )
  handle(server, steps.gradeItemRoute, policy.canGradeItems, ({ ctx, params, body }) =>
    gradeItem(ctx, params.id, body),
  )
}

function registerYields(server: Server): void {
  const { config } = server.platform
  handle(server, yields.listYieldsRoute, policy.canViewItems, ({ ctx, params }) =>
    listYields(ctx, config.BASE_URL, params.id),
  )
  handle(server, yields.writeYieldRoute, policy.canViewItems, ({ ctx, params, body }) =>
    writeYield(ctx, params, body),
  )
  handle(server, yields.dropYieldRoute, policy.canViewItems, ({ ctx, params, body }) =>
    dropYield(ctx, params, body),
  )
  handleDownload(server, yields.printYieldRoute, policy.canViewItems, ({ ctx, params }) =>
    printYield(ctx, server.platform, params.id, params.kind),
  )
  handleDownload(server, yields.showItemPhotoRoute, policy.canViewItems, ({ ctx, params, query }) =>
    showItemPhoto(ctx, server.platform, params.id, query.size),
  )
}
