import * as corrections from '@guongsang/contract/opinions-corrections.ts'
import { handleLetterRoute, listLettersRoute } from '@guongsang/contract/opinions.ts'
import { handle } from '../../platform/http/handle.ts'
import type { Server } from '../../platform/http/server.ts'
import {
  amendCorrection,
  editCorrection,
  endCorrection,
  publishCorrection,
  tellCorrection,
} from './change-correction.ts'
import './errors.ts'
import './events.ts'
import { handleLetter } from './handle-letter.ts'
import './home-entries.ts'
import { listCorrections } from './list-corrections.ts'
import { listLetters } from './list-letters.ts'
import { noteCorrection } from './note-correction.ts'
import { canHandleLetters, canPublishCorrections, canViewCorrections, canWriteCorrections } from './policy.ts'
import { showCorrection } from './show-correction.ts'
import './timelines.ts'

export function registerOpinions(server: Server): void {
  const { clock } = server.platform
  handle(server, listLettersRoute, canHandleLetters, ({ ctx, query }) => listLetters(ctx, query))
  handle(server, handleLetterRoute, canHandleLetters, ({ ctx, params, body }) =>
    handleLetter(ctx, params.id, body, clock.now()),
  )
  handle(server, corrections.listCorrectionsRoute, canViewCorrections, ({ ctx, query }) =>
    listCorrections(ctx, query),
  )
  handle(server, corrections.showCorrectionRoute, canViewCorrections, ({ ctx, params }) =>
    showCorrection(ctx, params.id),
  )
  handle(server, corrections.noteCorrectionRoute, canWriteCorrections, ({ ctx, body }) =>
    noteCorrection(ctx, body),
  )
  handle(server, corrections.editCorrectionRoute, canWriteCorrections, ({ ctx, params, body }) =>
    editCorrection(ctx, params.id, body),
  )
  handle(server, corrections.publishCorrectionRoute, canPublishCorrections, ({ ctx, params, body }) =>
    publishCorrection(ctx, params.id, body),
  )
  handle(server, corrections.amendCorrectionRoute, canPublishCorrections, ({ ctx, params, body }) =>
    amendCorrection(ctx, params.id, body),
  )
  handle(server, corrections.tellCorrectionRoute, canWriteCorrections, ({ ctx, params, body }) =>
    tellCorrection(ctx, params.id, body),
  )
  handle(server, corrections.dropCorrectionRoute, canWriteCorrections, ({ ctx, params, body }) =>
    endCorrection(ctx, params.id, body, 'drop'),
  )
  handle(server, corrections.closeCorrectionRoute, canPublishCorrections, ({ ctx, params, body }) =>
    endCorrection(ctx, params.id, body, 'close'),
  )
}
