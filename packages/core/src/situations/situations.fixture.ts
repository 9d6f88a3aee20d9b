import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { assess, type Assessment, type ConditionFinding, type RouteFinding } from '../eligibility/assess.ts'
import type { Law } from '../eligibility/body-of-law.ts'
import { readCase } from '../eligibility/read-evidence.ts'
import { generalConditions } from '../law/awards/general.ts'
import { prizeFor, type Prize, type PrizeQuestion } from '../law/prizes/calculate.ts'

/** A case in Vietnamese that an official can confirm, with what the law answers. Files beside this one hold them. */
export interface Situation {
  file: string
  /** A whole sentence with its clause. */
  name: string
  /** Keys of law/sources.ts: where the rule was read. */
  sources: readonly string[]
  /** The question and answer of the Ministry that this situation retells, in words. */
  answeredBy?: string
  /** Rows of the published plans that it proves. */
  proves?: readonly string[]
  /** As `npm run assess` takes it. */
  input: Record<string, unknown>
  expect: Expectation
}

/** Of the answer: always pack, verdict and every route claimed; the rest where a situation names it. */
export interface Expectation {
  pack: string | null
  verdict: string
  routes?: Record<string, ExpectedRoute>
  earliestPossible?: number | null
  prize?: { amount: number; formula: string } | null
  quota?: string | null
  why?: string
  notes?: readonly string[]
}

/** Codes in statute order; a general condition that holds is not listed, since it nearly always does. */
export interface ExpectedRoute {
  verdict: string
  holds?: readonly string[]
  fails?: readonly string[]
  open?: readonly string[]
  says?: Record<string, string>
}

/** What is paid for an award: the sum, and how sure it is. */
export interface PrizeSituation {
  name: string
  sources: readonly string[]
  input: PrizeQuestion
  expect: { kind: Prize['kind']; amount?: number; formula?: string }
}

interface SituationFile {
  situations?: readonly Omit<Situation, 'file'>[]
  prizes?: readonly PrizeSituation[]
}

const folder = import.meta.dirname

/** Every situation, file by file. `<<` takes over a case of the same file, so that only the difference is written. */
export function readSituations(): Situation[] {
  return readFiles().flatMap(({ file, situations = [] }) =>
    situations.map((situation) => ({ ...situation, file })),
  )
}

export function readPrizes(): PrizeSituation[] {
  return readFiles().flatMap(({ prizes = [] }) => prizes)
}

function readFiles(): (SituationFile & { file: string })[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return files.sort().map((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    return { file, ...(parse(text, { merge: true, maxAliasCount: -1 }) as SituationFile) }
  })
}

export function prizeAnswer({ input }: PrizeSituation): PrizeSituation['expect'] {
  const prize = prizeFor(input)
  if (prize.kind === 'not-known') return { kind: prize.kind }
  return { kind: prize.kind, amount: prize.amount, formula: prize.formula }
}

/** What the engine answers, in the words of an expectation and as far as this one asks. */
export function answerTo({ input, expect }: Situation, law?: Law): Expectation {
  const assessment = assessmentOf(input, law)
  const routes = assessment.routes.filter(({ id, claimed }) => claimed || expect.routes?.[id] !== undefined)
  return {
    pack: assessment.pack,
    verdict: assessment.verdict,
    ...(routes.length > 0 && {
      routes: Object.fromEntries(routes.map((route) => [route.id, routeSeen(route, expect)])),
    }),
    ...asked(assessment, expect),
  }
}

export function assessmentOf(input: unknown, law?: Law): Assessment {
  const read = readCase(input)
  if (!read.ok) throw new Error(read.problems.map(({ field, message }) => `${field}: ${message}`).join(' '))
  return assess(read.evidence, law)
}

function asked(assessment: Assessment, expect: Expectation): Partial<Expectation> {
  const { prize, earliestPossible, quota, why, notes } = assessment
  const shown = prize && { amount: prize.amount, formula: prize.formula }
  const all: Partial<Expectation> = { earliestPossible, prize: shown, quota, why, notes }
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in expect))
}

const quiet = new Set(generalConditions.filter(({ test }) => test.op !== 'notice').map(({ code }) => code))

function routeSeen(route: RouteFinding, expect: Expectation): ExpectedRoute {
  const all = route.conditions.flatMap(withParts)
  const codes = (holds: boolean | null): string[] =>
    all
      .filter((finding) => finding.holds === holds && !(holds === true && quiet.has(finding.code)))
      .map(({ code }) => code)
  const lists = { holds: codes(true), fails: codes(false), open: codes(null) }
  const spoken = expect.routes?.[route.id]?.says
  const says = all
    .filter(({ code }) => spoken?.[code] !== undefined)
    .map(({ code, sentence }) => [code, sentence])
  return {
    verdict: route.verdict,
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(spoken && { says: Object.fromEntries(says) }),
  }
}

/** A condition and, in a group, its alternatives or parts. */
export function withParts(finding: ConditionFinding): ConditionFinding[] {
  return [finding, ...(finding.of ?? []).flatMap(withParts)]
}
