/** Trình, duyệt và gửi, không duyệt, rút: the unit's own acts on what it hands in. */
import type { declineSubmissionRoute, presentSubmissionRoute } from '@guongsang/contract/plans-submissions.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import {
  itemStateAfter,
  nextSubmissionState,
  type SubmissionAct,
  type SubmissionState,
} from '@guongsang/core/plans/submission-state.ts'
import { momentOn } from '../../platform/clock.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { accountAddresses } from '../identity/index.ts'
import { askingOf } from './access.ts'
import { amountOf } from './count-towards.ts'
import { isOpen, maySend } from './item-acts.ts'
import { type Item, saveItem } from './item-store.ts'
import { lacksIn, outlineOfItem } from './outline-of-item.ts'
import { loadPlan, savePlan } from './plan-store.ts'
import { tellSent } from './submission-listeners.ts'
import { tellHead, tellOffice, tellUnit } from './submission-news.ts'
import { findSubmission, loadSubmissions, saveSubmission, type Submission } from './submission-store.ts'
import { demandInForce, headAccounts, type ItemInHand, takeItem, wordsOf } from './take-item.ts'
import { itemStateWord, submissionStateWord } from './words.ts'

type Asked = Parsed<typeof presentSubmissionRoute>['body']
type Declined = Parsed<typeof declineSubmissionRoute>['body']

export interface SubmissionInHand extends ItemInHand {
  submission: Submission
  all: Submission[]
}

/** The item is locked first, so two acts on one submission come one after the other. */
export async function takeSubmission(ctx: Ctx, tx: Tx, id: string): Promise<SubmissionInHand> {
  const { localityId } = askingOf(ctx)
  const { item_id } = await findSubmission(tx, localityId, id)
  const inHand = await takeItem(ctx, tx, item_id).catch((error: unknown) => {
    throw error instanceof AppError ? new AppError('submission-not-found', { id }) : error
  })
  const all = await loadSubmissions(tx, localityId, [item_id])
  const submission = all.find((one) => one.id === id)!
  return { ...inHand, submission, all }
}

export function demandNextState({ submission, item }: SubmissionInHand, act: SubmissionAct): SubmissionState {
  const state = nextSubmissionState(submission.state, act)
  if (state === undefined)
    throw new AppError('submission-state-refuses', { state: submissionStateWord(submission.state) })
  if (item.state === 'waived' || item.state === 'ended')
    throw new AppError('item-not-owed', { state: itemStateWord(item.state) })
  return state
}

/** What the head said of an earlier draft is behind it; the log keeps it. */
const heard = { return_reason: null, returned_by: null }

/** Trình thủ trưởng. */
export async function presentSubmission(ctx: Ctx, id: string, { version }: Asked): Promise<void> {
  await ctx.transaction(async (tx) => {
    const inHand = await takeSubmission(ctx, tx, id)
    const { item, submission, rights } = inHand
    if (!rights.drafts) throw new AppError('forbidden')
    demandInForce(inHand)
    const state = demandNextState(inHand, 'present')
    const outline_id = await demandContent(tx, inHand)
    await saveSubmission(tx, submission, version, { state, outline_id, ...heard })
    await saveItem(tx, item, item.version, { state: itemStateAfter(state) })
    await ctx.record(tx, 'submission-presented', { kind: 'item', id: item.id }, wordsOf(inHand))
    await tellHead(ctx, tx, inHand)
  })
}

/** Something is in it, and what the outline asks for; the answer is the outline it answers. */
async function demandContent(tx: Tx, inHand: SubmissionInHand): Promise<string | null> {
  const { submission: one, all } = inHand
  const isEmpty =
    one.note === null &&
    one.amount === null &&
    one.collectives === null &&
    one.individuals === null &&
    one.document_id === null &&
    one.plan_id === null &&
    one.file_ids.length === 0 &&
    one.answers.every(({ text, rows }) => text === null && rows.length === 0)
  if (isEmpty && !one.declared_none) throw new AppError('submission-empty')
  const outline = await outlineOfItem(tx, inHand, all)
  const lacks = lacksIn(outline, one)
  const headings = [...new Set(lacks.map(({ heading }) => `“${heading}”`))].join('; ')
  if (lacks.length > 0)
    throw new AppError(
      'report-incomplete',
      { headings },
      lacks.map(({ field, message }) => ({ field, message })),
    )
  return outline?.id ?? null
}

/** Thủ trưởng duyệt và gửi. From now on it counts, and lateness is reckoned from the first sending. */
export async function sendSubmission(ctx: Ctx, id: string, { version }: Asked): Promise<void> {
  await ctx.transaction(async (tx) => {
    const inHand = await takeSubmission(ctx, tx, id)
    const { item, submission, unit } = inHand
    const approval = await approvalOf(ctx, tx, inHand)
    demandInForce(inHand)
    const state = demandNextState(inHand, 'send')
    if (!isOpen(item)) throw new AppError('item-not-owed', { state: itemStateWord(item.state) })
    const outline_id = await demandContent(tx, inHand)
    await saveSubmission(tx, submission, version, {
      state,
      outline_id,
      ...heard,
      head_name: unit.headName,
      approved_by: approval,
      approved_at: momentOn(ctx.today),
      sent_at: momentOn(ctx.today),
      sent_on: ctx.today,
    })
    await saveItem(tx, item, item.version, {
      state: itemStateAfter(state),
      first_sent_on: item.first_sent_on ?? ctx.today,
      done: amountOf(submission),
      declared_none: submission.declared_none,
    })
    if (submission.plan_id !== null) await putUnder(tx, inHand, submission.plan_id)
    await tellSent(ctx, tx, item.id)
    const content = submission.declared_none ? 'Báo không có' : ''
    const facts = { ...wordsOf(inHand), head: approval, content }
    await ctx.record(tx, 'submission-sent', { kind: 'item', id: item.id }, facts)
    await tellOffice(ctx, tx, inHand)
  })
}

/**
 * Who approved, by name. The head signs in and sends; where the unit has no account of its head, the officer who presented
 * it sends and vouches for the head's signature on paper, and both names are kept.
 */
async function approvalOf(ctx: Ctx, tx: Tx, inHand: SubmissionInHand): Promise<string> {
  const { rights, unit, item, submission } = inHand
  if (rights.approves) return ctx.actor.name
  if (!rights.drafts) throw new AppError('forbidden')
  const { localityId } = askingOf(ctx)
  const heads = await headAccounts(tx, askingOf(ctx), item.organization_id)
  if (heads.length > 0) {
    const names = (await accountAddresses(tx, localityId, heads)).map(({ name }) => name).join(', ')
    throw new AppError('head-approves', { names })
  }
  if (!maySend(rights, submission.state, false))
    throw new AppError('submission-state-refuses', { state: submissionStateWord(submission.state) })
  if (unit.headName === null) throw new AppError('head-unknown', { unit: unit.name })
  return `${unit.headName} (ký trên giấy; ${ctx.actor.name} ghi và gửi)`
}

/** What is handed in as the unit's plan follows the plan that asked for it: the two can be compared. */
async function putUnder(tx: Tx, { plan }: SubmissionInHand, planId: string): Promise<void> {
  const own = await loadPlan(tx, plan.locality_id, planId)
  if (own.parent_id === null) await savePlan(tx, own, own.version, { parent_id: plan.id })
}

/** Không duyệt: back to whoever wrote it, with the head's reason. */
export async function declineSubmission(ctx: Ctx, id: string, { reason, version }: Declined): Promise<void> {
  await ctx.transaction(async (tx) => {
    const inHand = await takeSubmission(ctx, tx, id)
    const { item, submission, rights } = inHand
    const heads = rights.approves ? [] : await headAccounts(tx, askingOf(ctx), item.organization_id)
    if (!rights.approves && (!rights.drafts || heads.length > 0)) throw new AppError('forbidden')
    const state = demandNextState(inHand, 'decline')
    await saveSubmission(tx, submission, version, {
      state,
      return_reason: reason,
      returned_by: ctx.actor.name,
    })
    await saveItem(tx, item, item.version, { state: itemStateAfter(state) })
    await ctx.record(tx, 'submission-declined', { kind: 'item', id: item.id }, { ...wordsOf(inHand), reason })
    await tellUnit(ctx, tx, inHand, { title: 'Thủ trưởng chưa duyệt', detail: reason })
  })
}

/** Rút bài đã gửi: it leaves the desk as if it had never come. */
export async function recallSubmission(ctx: Ctx, id: string, { version }: Asked): Promise<void> {
  await ctx.transaction(async (tx) => {
    const inHand = await takeSubmission(ctx, tx, id)
    const { item, submission, all, rights } = inHand
    if (!rights.drafts && !rights.approves) throw new AppError('forbidden')
    demandInForce(inHand)
    const state = demandNextState(inHand, 'recall')
    await saveSubmission(tx, submission, version, { state })
    await saveItem(tx, item, item.version, withoutIt(all, submission, state))
    await ctx.record(tx, 'submission-recalled', { kind: 'item', id: item.id }, wordsOf(inHand))
  })
}

function withoutIt(
  all: readonly Submission[],
  recalled: Submission,
  state: SubmissionState,
): Pick<Item, 'state' | 'first_sent_on' | 'done' | 'declared_none'> {
  const sent = all.flatMap((one) =>
    one.id !== recalled.id && one.state === 'returned' ? (one.sent_on ?? []) : [],
  )
  return {
    state: itemStateAfter(state),
    first_sent_on: sent.toSorted().at(0) ?? null,
    done: 0,
    declared_none: false,
  }
}
