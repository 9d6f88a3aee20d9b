import type { PlanProposals, readPlanRoute } from '@guongsang/contract/plans-reading.ts'
import { READING_LONGEST } from '@guongsang/contract/plans-reading.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { isDrafterNote } from '@guongsang/core/documents/recipients.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { PlanReading } from '@guongsang/core/reading/plan-reading.ts'
import { WARNING_SENTENCES } from '@guongsang/core/reading/warnings.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import type { FileStore } from '../../platform/files/store.ts'
import { runInThread } from '../../platform/thread.ts'
import { matchCitations, suggestRecipients } from '../documents/index.ts'
import { readLines } from '../files/index.ts'
import { placesNamed } from './places-named.ts'
import { pairSame, proposedDuties } from './proposed-duties.ts'
import { proposedTasks } from './proposed-tasks.ts'
import { foundAt, proposedHead, proposedSections, proposedSignature } from './proposed-text.ts'
import './reading-errors.ts'

/** What the thread answers: the reading, and the lines it counts by. */
export interface TextRead {
  reading: PlanReading
  lines: string[]
}

/** 200.000 characters take a fifth of a second; what takes longer was not written by an office. */
const LIMITS = { millis: 10_000, heapMb: 256 }

/** Đọc văn bản kế hoạch: proposals beside their lines, matched with the register; nothing is kept. */
export async function readPlan(
  ctx: Ctx,
  store: FileStore,
  asked: Parsed<typeof readPlanRoute>['body'],
): Promise<PlanProposals> {
  const text = asked.fileId === null ? (asked.text ?? '') : await textOfFile(ctx, store, asked.fileId)
  if (text.trim() === '') throw new AppError('plan-text-empty')
  if (text.length > READING_LONGEST) throw new AppError('plan-text-too-long')
  const script = new URL('./read-plan-worker.ts', import.meta.url)
  const { reading, lines } = await runInThread<TextRead>(script, text, LIMITS)
  const named = await ctx.transaction((tx) => placesNamed(tx, localityOf(ctx), ctx.today, namesIn(reading)))
  const sections = proposedSections(reading.sections)
  return {
    lines: lines.map((line, at) => ({ text: line, part: reading.lines[at] ?? 'blank' })),
    head: proposedHead(reading, named),
    bases: await proposedBases(ctx, reading),
    sections,
    ...pairSame(proposedTasks(reading, sections, named), proposedDuties(reading, named)),
    recipients: await proposedRecipients(ctx, reading),
    signature: proposedSignature(reading.signature),
    warnings: reading.warnings.map(({ line, code }) => ({ line, sentence: WARNING_SENTENCES[code] })),
  }
}

async function textOfFile(ctx: Ctx, store: FileStore, id: string): Promise<string> {
  const read = await readLines(ctx, store, id)
  if (read.state === 'done') return read.text
  throw new AppError(read.state === 'scanned' ? 'plan-file-scanned' : 'plan-file-unreadable')
}

/** Every name the proposals will ask for, so that the register is read once. */
function namesIn({ document, tasks, obligations }: PlanReading): string[] {
  const names = [
    document.issuer,
    ...tasks.flatMap(({ lead, partners }) => [lead, ...partners]),
    ...obligations.flatMap(({ who, route }) => [who, route?.to ?? null, route?.through ?? null]),
  ]
  return [...new Set(names.filter((name) => name !== null))]
}

async function proposedBases(ctx: Ctx, { bases }: PlanReading): Promise<PlanProposals['bases']> {
  if (bases.length === 0) return []
  const citations = bases.map(({ text, verb }) =>
    (text.startsWith(verb) ? text : `${verb} ${text}`).slice(0, 1000),
  )
  const { matches } = await matchCitations(ctx, { citations })
  return bases.map((basis, at) => {
    const { kind, citedOn, document, doubt, citation } = matches[at]!
    return {
      ...foundAt(basis),
      relation: {
        kind,
        relatedId: document?.id ?? null,
        citation,
        citedOn: citedOn ?? basis.issuedOn,
        doubt,
      },
      known: document === null ? null : [document.reference, document.title].filter(Boolean).join(' '),
    }
  })
}

/** Notes of the drafter are nobody's address. */
async function proposedRecipients(
  ctx: Ctx,
  { recipients }: PlanReading,
): Promise<PlanProposals['recipients']> {
  const sent = recipients
    .map((read) => ({ read, line: cleanLine(read.text).slice(0, 500) }))
    .filter(({ read, line }) => read.kind !== 'note' && line.length >= 2 && !isDrafterNote(line))
  if (sent.length === 0) return []
  const { lines } = await suggestRecipients(ctx, { lines: sent.map(({ line }) => line) })
  return sent.map(({ read }, at) => {
    const { names, unmatched, ...recipient } = lines[at]!
    return { ...foundAt(read), recipient, names, unmatched }
  })
}
