import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { canMove, isHidden, missingForPublication } from '@guongsang/core/exemplars/stages.ts'
import { daysBetween } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationNames } from '../organizations/index.ts'
import { type ExemplarRead, readOne } from './exemplar-queries.ts'
import { shownRow } from './exemplar-rows.ts'
import { labelBook, type LabelBook } from './labels.ts'
import { type Life, readLife, readProofs, readStandards } from './life-queries.ts'
import { photosOf, seesPhoto } from './photo.ts'
import { canKeepExemplars, canPublishExemplars, canSeeShortcomings, canWithdrawExemplars } from './policy.ts'
import { askingOf, type Reach, reachOf } from './reach.ts'
import { readNominations } from './round-queries.ts'
import { allows } from './take-exemplar.ts'

/** Một điển hình với cả quá trình. The same statements, however long its life. */
export const showExemplar = (ctx: Ctx, id: string): Promise<Exemplar> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { localityId, today } = asking
    const reach = await reachOf(tx, asking)
    const one = await readOne(tx, reach, id)
    if (one === undefined) throw new AppError('exemplar-not-found', { id })
    const book = await labelBook(tx, localityId)
    const life = await readLife(tx, localityId, id)
    const marked = life.surveys.flatMap(({ marks }) => marks.map(({ standardId }) => standardId))
    const standards = await readStandards(tx, localityId, marked)
    const names = await organizationNames(tx, localityId, unitsIn(life), today)
    const proofs = await readProofs(tx, localityId, id)
    const isReady = missingForPublication({ stage: one.stage, ...proofs }).length === 0
    const photos = await photosOf(tx, localityId, seesPhoto(reach, one) ? [one] : [])
    const keeps = allows(reach, one, canKeepExemplars)
    const nominations = await readNominations(tx, asking, { exemplarId: id })
    return {
      ...shownRow(one, book, photos.get(id)),
      ...factsShown(one, book, keeps),
      ...lifeShown(life, { book, standards, names }),
      shortcomings: allows(reach, one, canSeeShortcomings) ? shortcomingsShown(life) : null,
      daysToHonour: daysToHonour(one, life),
      nominations: nominations.map((nomination) => ({
        id: nomination.id,
        roundId: nomination.round_id,
        roundLabel: nomination.round_label,
        state: nomination.item_state,
        outcome: nomination.outcome,
      })),
      version: one.version,
      may: actsOn(reach, one, isReady),
    }
  })

const unitsIn = ({ replications, recognitions }: Life): string[] => [
  ...new Set([
    ...replications.flatMap(({ organization_id: copier, partner_ids }) =>
      [...partner_ids, copier ?? []].flat(),
    ),
    ...recognitions.flatMap(({ partner_ids }) => partner_ids),
  ]),
]

function factsShown(one: ExemplarRead, book: LabelBook, keeps: boolean) {
  return {
    jurisdiction:
      one.jurisdiction_id === null ? null : { id: one.jurisdiction_id, name: one.jurisdiction_name ?? '' },
    domains: one.domains.map((code) => book.coded('domain', code)),
    foundBy: one.found_by,
    source: one.source,
    sourceText: one.source_text,
    ground: one.ground,
    promise: one.promise,
    targetLevel: book.codedOrNull('level', one.target_level),
    targetYear: one.target_year,
    experience: one.experience,
    method: one.method,
    practice: one.practice,
    effect: one.effect,
    economicValue: one.economic_value,
    economicBasis: one.economic_basis,
    socialMeaning: one.social_meaning,
    followsHoChiMinh: one.follows_ho_chi_minh,
    contact: keeps ? one.contact : null,
    photoFileId: keeps ? one.photo_file_id : null,
    photoAlt: keeps ? one.photo_alt : null,
    photoCredit: keeps ? one.photo_credit : null,
    stageReason: one.stage_reason,
  }
}

interface Words {
  book: LabelBook
  standards: ReadonlyMap<string, string>
  names: ReadonlyMap<string, string>
}

const written = ({ recorded_at, recorded_by }: { recorded_at: Date; recorded_by: string }) => ({
  recordedAt: recorded_at.toISOString(),
  recordedBy: recorded_by,
})

function lifeShown(life: Life, { book, standards, names }: Words) {
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: names.get(id) ?? '' }))
  return {
    stages: life.stages.map((one) => ({
      ...written(one),
      stage: one.stage,
      happenedOn: one.happened_on,
      reason: one.reason,
    })),
    nurture: life.nurture.map((one) => ({
      ...written(one),
      id: one.id,
      happenedOn: one.happened_on,
      kind: one.kind,
      text: one.text,
      amount: one.amount,
      source: one.source,
      inCharge: one.in_charge,
    })),
    surveys: life.surveys.map((one) => surveyShown(one, standards)),
    confirmations: life.confirmations.map((one) => ({
      ...written(one),
      purpose: one.purpose,
      agreed: one.agreed,
      givenOn: one.given_on,
      how: one.how,
    })),
    recognitions: life.recognitions.map((one) => ({
      ...written(one),
      id: one.id,
      kind: one.kind,
      level: book.coded('level', one.level),
      form: one.form,
      happenedOn: one.happened_on,
      byWhom: one.by_whom,
      decisionNumber: one.decision_number,
      text: one.text,
      followsHoChiMinh: one.follows_ho_chi_minh,
      partners: named(one.partner_ids),
    })),
    replications: life.replications.map((one) => ({
      id: one.id,
      kind: one.kind,
      organization:
        one.organization_id === null
          ? null
          : { id: one.organization_id, name: names.get(one.organization_id) ?? one.by_name },
      byName: one.by_name,
      since: one.since,
      scale: one.scale,
      goal: one.goal,
      result: one.result,
      state: one.state,
      partners: named(one.partner_ids),
      version: one.version,
    })),
  }
}

const surveyShown = (one: Life['surveys'][number], standards: ReadonlyMap<string, string>) => ({
  id: one.id,
  kind: one.kind,
  state: one.state,
  plannedOn: one.planned_on,
  heldOn: one.held_on,
  place: one.place,
  team: one.team,
  checkerName: one.checker_name,
  marks: one.marks.map((mark) => ({ ...mark, text: standards.get(mark.standardId) ?? '' })),
  findings: one.findings,
  conclusion: one.conclusion,
  fileIds: one.file_ids,
  version: one.version,
})

const shortcomingsShown = ({ shortcomings }: Life) =>
  shortcomings.map((one) => ({
    id: one.id,
    text: one.text,
    remedy: one.remedy,
    inCharge: one.in_charge,
    dueOn: one.due_on,
    doneOn: one.done_on,
    version: one.version,
  }))

/** From being found to being commended for the first time. */
function daysToHonour({ found_on }: ExemplarRead, { recognitions }: Life): number | null {
  const first = recognitions[0]
  return first === undefined ? null : Math.max(0, daysBetween(found_on, first.happened_on))
}

/** What the actor may do with it now: the same questions as the acts themselves ask. */
function actsOn(reach: Reach, one: ExemplarRead, isReady: boolean): string[] {
  if (one.stage === 'withdrawn') return []
  const keeps = allows(reach, one, canKeepExemplars)
  const may: [string, boolean][] = [
    ['edit', keeps],
    ['nurture', keeps],
    ['survey', keeps],
    ['confirm', keeps],
    ['recognize', keeps && !isHidden(one.stage)],
    ['replicate', keeps && !isHidden(one.stage)],
    ['start-nurturing', keeps && canMove(one.stage, 'nurturing')],
    ['drop', keeps && canMove(one.stage, 'dropped')],
    ['add-shortcoming', allows(reach, one, canSeeShortcomings)],
    ['publish', isReady && one.visibility !== 'public' && allows(reach, one, canPublishExemplars)],
    ['withdraw', allows(reach, one, canWithdrawExemplars)],
  ]
  return may.filter(([, allowed]) => allowed).map(([act]) => act)
}
