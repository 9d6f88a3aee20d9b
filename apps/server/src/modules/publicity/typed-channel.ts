/** What was typed about a channel, as a row: cleaned, and held against what the locality knows. */
import type { openChannelRoute } from '@guongsang/contract/publicity-channels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { FieldError } from '../../platform/errors.ts'
import { demandForUnits, unknownUnits } from './channel-access.ts'
import { canKeepChannels } from './channel-policy.ts'
import { block, line, refuseIf } from './typed.ts'

type Typed = Parsed<typeof openChannelRoute>['body']

export async function channelFacts(ctx: Ctx, tx: Tx, typed: Typed) {
  const problems: FieldError[] = await unknownUnits(ctx, tx, 'ownerIds', typed.ownerIds)
  if (typed.restricted && line(typed.audienceNote) === null)
    problems.push({ field: 'audienceNote', message: 'Kênh nội bộ: ghi rõ dành cho ai.' })
  refuseIf(problems)
  await demandForUnits(ctx, tx, typed.ownerIds, canKeepChannels)
  return {
    name: cleanLine(typed.name),
    other_names: typed.otherNames.map(cleanLine),
    kind: typed.kind,
    level: typed.level,
    official: typed.official,
    restricted: typed.restricted,
    audience_note: line(typed.audienceNote),
    address: line(typed.address),
    opened_on: typed.openedOn as Day,
    note: block(typed.note),
  }
}
