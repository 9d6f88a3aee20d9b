import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { missingForMedia } from '@guongsang/core/exemplars/media-kit.ts'
import { canMove, isHidden, missingForPublication } from '@guongsang/core/exemplars/stages.ts'
import { type Day, daysBetween } from '@guongsang/core/kernel/day.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { ratingsOfSubject } from '../honours/index.ts'
import { movementHeads } from '../movements/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { recordedKinds } from './exemplar-facts.ts'
import { type ExemplarRead, readOne } from './exemplar-queries.ts'
import { shownRow } from './exemplar-rows.ts'
import { labelBook, type LabelBook } from './labels.ts'
import { type Life, readLife, readProofs, readStandards } from './life-queries.ts'
import { commendationsIn, lifeShown, shortcomingsShown } from './life-shown.ts'
import { photosOf, seesPhoto } from './photo.ts'
import {
  canInviteExemplars,
  canKeepExemplars,
  canPublishExemplars,
  canSeeShortcomings,
  canWithdrawExemplars,
} from './policy.ts'
import { askingOf, type Reach, reachOf } from './reach.ts'
import { readNominations } from './round-queries.ts'
import { allows, mayEdit } from './take-exemplar.ts'

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
    const summaryApproved = one.media_summary !== null
    const photos = await photosOf(tx, localityId, seesPhoto(reach, one) ? [one] : [])
    const keeps = allows(reach, one, canKeepExemplars)
    const nominations = await readNominations(tx, asking, { exemplarId: id })
    return {
      ...shownRow(one, book, photos.get(id)),
      ...factsShown(one, book, keeps),
      ...lifeShown(life, { book, standards, names, photoFileId: one.photo_file_id }),
      shortcomings: allows(reach, one, canSeeShortcomings) ? shortcomingsShown(life) : null,
      movement: await movementOf(tx, one, today),
      ratings: keeps ? await ratingsOf(tx, one, today) : [],
      mediaLacks: missingForMedia({ stage: one.stage, ...proofs, summaryApproved }),
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

const summaryShown = ({
  media_summary: text,
  media_summary_approved_on: approvedOn,
  media_summary_approved_by: approvedBy,
}: ExemplarRead) =>
  text === null || approvedOn === null ? null : { text, approvedOn, approvedBy: approvedBy ?? '' }

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
    contestId: one.contest_id,
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
    mediaSummary: summaryShown(one),
  }
}

/** Xếp loại hằng năm of a subject with records: evidence that tasks were well done. */
const ratingsOf = (tx: Tx, { locality_id, subject_kind, subject_id }: ExemplarRead, today: Day) => {
  const kind = recordedKinds.find((one) => one === subject_kind)
  return kind === undefined || subject_id === null
    ? []
    : ratingsOfSubject(tx, locality_id, { kind, id: subject_id }, today)
}

async function movementOf(tx: Tx, { locality_id, movement_id: id }: ExemplarRead, today: Day) {
  if (id === null) return null
  const head = (await movementHeads(tx, locality_id, [id], today)).get(id)
  return head === undefined ? null : { id, name: head.name }
}

/** From being found to being commended for the first time. */
function daysToHonour({ found_on }: ExemplarRead, life: Life): number | null {
  const [first] = commendationsIn(life)
  return first === undefined ? null : Math.max(0, daysBetween(found_on, first.happened_on))
}

/** What the actor may do with it now: the same questions as the acts themselves ask. */
function actsOn(reach: Reach, one: ExemplarRead, isReady: boolean): string[] {
  if (one.stage === 'withdrawn') return []
  const keeps = allows(reach, one, canKeepExemplars)
  const acts: [string, boolean][] = [
    ['edit', mayEdit(reach, one)],
    ['nurture', keeps],
    ['survey', keeps],
    ['confirm', keeps],
    ['recognize', keeps && !isHidden(one.stage)],
    ['replicate', keeps && !isHidden(one.stage)],
    ['start-nurturing', keeps && canMove(one.stage, 'nurturing')],
    ['drop', keeps && canMove(one.stage, 'dropped')],
    ['add-shortcoming', allows(reach, one, canSeeShortcomings)],
    ['sum-up', keeps && !isHidden(one.stage)],
    ['promote', keeps && one.ground === 'good-deed' && !isHidden(one.stage)],
    ['approve-summary', !isHidden(one.stage) && allows(reach, one, canPublishExemplars)],
    ['invite', !isHidden(one.stage) && may(reach.asking.actor, canInviteExemplars)],
    ['publish', isReady && one.visibility !== 'public' && allows(reach, one, canPublishExemplars)],
    ['withdraw', allows(reach, one, canWithdrawExemplars)],
  ]
  return acts.filter(([, allowed]) => allowed).map(([act]) => act)
}
