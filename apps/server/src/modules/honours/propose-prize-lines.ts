import type { proposePrizeLinesRoute } from '@guongsang/contract/honours-prizes.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type AwardEntry, catalogue, isAwardCode } from '@guongsang/core/law/awards/catalogue.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { scopeOf } from './award-scope.ts'
import { type AwardRead, readAwards } from './queries.ts'

type Line = Ok<typeof proposePrizeLinesRoute>['lines'][number]

const lawSubjects = {
  person: 'individual',
  collective: 'collective',
  organization: 'collective',
  household: 'household',
  other: null,
} as const

/** Các dòng chi của một quyết định, from what the history says of it: nobody types the same names twice. */
export async function proposePrizeLines(
  ctx: Ctx,
  { decisionNumber, year }: Parsed<typeof proposePrizeLinesRoute>['query'],
): Promise<Ok<typeof proposePrizeLinesRoute>> {
  const asking = { localityId: localityOf(ctx), actor: ctx.actor, today: ctx.today }
  const filter = { decisionNumber: cleanLine(decisionNumber), year, state: 'standing' } as const
  const awards = await ctx.transaction(async (tx) =>
    readAwards(tx, asking, { filter, scope: await scopeOf(tx, asking, filter) }),
  )
  const lines = awards.flatMap(lineOf)
  return { lines, left: awards.length - lines.length }
}

/** A yearly title is paid for its year; a form was given for something that is not a period. */
function lineOf({ subjectKind, subjectName, awardCode, decidedOn, yearFrom, year }: AwardRead): Line[] {
  const subject = lawSubjects[subjectKind]
  if (subject === null || decidedOn === null || !isAwardCode(awardCode)) return []
  const { yearly } = catalogue[awardCode] as AwardEntry
  return [
    {
      recipient: subjectName,
      awardCode,
      subject,
      decisionOn: decidedOn,
      period: yearly ? { from: `${yearFrom}-01-01`, to: `${year}-12-31` } : null,
      achievement: null,
    },
  ]
}
