import type { checkUnitRoute } from '@guongsang/contract/honours-bulk.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { matches } from '@guongsang/core/kernel/vietnamese/search.ts'
import { assess, verdictOf } from '@guongsang/core/eligibility/assess.ts'
import type { Law } from '@guongsang/core/eligibility/body-of-law.ts'
import type { Evidence } from '@guongsang/core/eligibility/evidence.ts'
import {
  type AwardCode,
  type AwardEntry,
  awardCodes,
  awardName,
  catalogue,
  isAwardCode,
} from '@guongsang/core/law/awards/catalogue.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { type SubjectWithin, subjectsWithin } from '../organizations/index.ts'
import { assumedOf, evidenceOf, lastDayCounted } from './evidence.ts'
import { lawOf } from './local-law.ts'
import { loadLocalRules } from './local-rule-store.ts'
import { canAssess } from './policy.ts'
import { readRecords } from './read-records.ts'
import type { RecordsRead } from './record-queries.ts'
import { recordIds, requireSubject } from './subject.ts'

type Query = Parsed<typeof checkUnitRoute>['query']
export type UnitQuery = Omit<Query, 'cursor' | 'limit'>
type Verdicts = Ok<typeof checkUnitRoute>['awards'][number]['counts']
type Verdict = keyof Verdicts

interface Case {
  subject: SubjectWithin
  evidence: Omit<Evidence, 'award'>
  verdicts: Verdict[]
}
export interface UnitCheck {
  codes: AwardCode[]
  receivedOn: Day
  upToYear: number
  law: Law
  /** The whole unit, and who is left by the filters. */
  all: Case[]
  found: Case[]
}

/** Rà soát cả đơn vị: everyone's records in a constant number of statements, then the law in memory. */
export async function checkWholeUnit(ctx: Ctx, asked: UnitQuery): Promise<UnitCheck> {
  const localityId = localityOf(ctx)
  const codes = codesOf(asked)
  const receivedOn = (asked.receivedOn ?? ctx.today) as Day
  const upToYear = asked.upToYear ?? Number(receivedOn.slice(0, 4)) - 1
  const { kind, withinId, registerComplete } = asked
  const { subjects, records, law } = await ctx.transaction(async (tx) => {
    await requireSubject(ctx, tx, { kind: 'organization', id: withinId }, canAssess)
    const who = await subjectsWithin(tx, localityId, ctx.actor, { kind, withinId, on: ctx.today })
    const ids = who.map(({ id }) => id)
    return {
      subjects: who,
      records: bySubject(await readRecords(tx, localityId, await recordIds(tx, localityId, kind, ids))),
      law: lawOf(await loadLocalRules(tx, localityId)),
    }
  })
  const upTo = lastDayCounted(upToYear, receivedOn)
  const all = subjects.map((subject): Case => {
    const { facts, ...counted } = evidenceOf(records(subject.id), { registerComplete, upTo })
    const evidence: Omit<Evidence, 'award'> = {
      subject: kind === 'person' ? 'individual' : 'collective',
      dossierReceivedOn: receivedOn,
      upToYear,
      ...counted,
      facts: { ...facts, ...(subject.gender && { gender: subject.gender }) },
    }
    return { subject, evidence, verdicts: codes.map((award) => verdictOf({ ...evidence, award }, law)) }
  })
  const found = all.filter(
    ({ subject, verdicts }) =>
      (asked.verdict === undefined || verdicts.includes(asked.verdict)) &&
      matches(asked.q ?? '', subject.name),
  )
  return { codes, receivedOn, upToYear, law, all, found }
}

/** One page of it, with the reasons; they are worded only for who is shown. */
export async function checkUnit(ctx: Ctx, asked: Query): Promise<Ok<typeof checkUnitRoute>> {
  const { codes, receivedOn, upToYear, law, all, found } = await checkWholeUnit(ctx, asked)
  const assumed = assumedOf(asked.registerComplete)
  const begin = Number(asked.cursor ?? 0)
  const end = begin + asked.limit
  return {
    receivedOn,
    upToYear,
    assumed,
    awards: codes.map((code, at) => ({
      code,
      name: awardName(code, receivedOn),
      counts: countOf(all.map(({ verdicts }) => verdicts[at]!)),
    })),
    rows: found.slice(begin, end).map(({ subject, evidence, verdicts }) => ({
      subject: { kind: asked.kind, id: subject.id, name: subject.name },
      place: subject.place,
      findings: codes.map((award, at) => ({
        awardCode: award,
        verdict: verdicts[at]!,
        why: [assess({ ...evidence, award }, law).why, assumed].filter(Boolean).join(' '),
      })),
    })),
    next: end < found.length ? String(end) : null,
    total: { count: found.length, capped: false },
  }
}

function countOf(verdicts: readonly Verdict[]): Verdicts {
  const counts: Verdicts = {}
  for (const verdict of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1
  return counts
}

/** The records of each subject, told apart once for the whole unit. */
function bySubject({
  recruitments,
  awards,
  ratings,
  impediments,
  works,
}: RecordsRead): (id: string) => RecordsRead {
  const group = <T extends { subjectId: string }>(rows: T[]) => Map.groupBy(rows, (row) => row.subjectId)
  const [a, r, i, w] = [group(awards), group(ratings), group(impediments), group(works)] as const
  const t = group(recruitments)
  return (id) => ({
    recruitments: t.get(id) ?? [],
    awards: a.get(id) ?? [],
    ratings: r.get(id) ?? [],
    impediments: i.get(id) ?? [],
    works: w.get(id) ?? [],
  })
}

function codesOf({ awardCodes: typed, kind }: UnitQuery): AwardCode[] {
  const subject = kind === 'person' ? 'individual' : 'collective'
  const fits = (code: AwardCode) => (catalogue[code] as AwardEntry).subjects.includes(subject)
  if (typed === undefined || typed.trim() === '')
    return awardCodes.filter((code) => catalogue[code].yearly && fits(code))
  const codes = typed.split(',').map((code) => code.trim())
  const known = codes.filter(isAwardCode).filter(fits)
  if (known.length < codes.length)
    throw new AppError('invalid-input', {}, [
      { field: 'awardCodes', message: 'Chọn danh hiệu, hình thức tặng loại đối tượng này.' },
    ])
  return known
}
