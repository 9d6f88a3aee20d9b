import type { assessSubjectRoute, SubjectAssessment } from '@guongsang/contract/honours-assessments.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { type Day, yearOf } from '@guongsang/core/kernel/day.ts'
import { assess, type Assessment, type ConditionFinding } from '@guongsang/core/eligibility/assess.ts'
import type { Law } from '@guongsang/core/eligibility/body-of-law.ts'
import type { Evidence, PostRecord } from '@guongsang/core/eligibility/evidence.ts'
import {
  type AwardCode,
  type AwardEntry,
  awardCodes,
  awardName,
  catalogue,
  isAwardCode,
} from '@guongsang/core/law/awards/catalogue.ts'
import { printCitation } from '@guongsang/core/law/cite.ts'
import { isPostCode } from '@guongsang/core/law/posts.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import type { SubjectOn } from '../organizations/index.ts'
import { assumedOf, evidenceOf, lastDayCounted } from './evidence.ts'
import { lawOf } from './local-law.ts'
import { loadLocalRules } from './local-rule-store.ts'
import { canAssess } from './policy.ts'
import { readRecords } from './read-records.ts'
import type { RecordsRead } from './record-queries.ts'
import { historyOf, requireSubject } from './subject.ts'

type Asked = Parsed<typeof assessSubjectRoute>['body']

const lawSubjects = {
  person: 'individual',
  collective: 'collective',
  organization: 'collective',
  household: 'household',
} as const

/** Còn thiếu gì? The records of one subject held against the law, award by award; nothing is written. */
export async function assessSubject(ctx: Ctx, asked: Asked): Promise<Ok<typeof assessSubjectRoute>> {
  const codes = codesOf(asked)
  const { subject, evidence, law } = await ctx.transaction((tx) => loadCase(ctx, tx, asked))
  const { upToYear, dossierReceivedOn: receivedOn } = evidence
  return {
    upToYear,
    receivedOn,
    subject: { kind: subject.kind, id: subject.id, name: subject.name },
    assumed: assumedOf(asked.registerComplete),
    results: codes.map((award) => shown(award, receivedOn, assess({ ...evidence, award }, law))),
  }
}

export interface LoadedCase {
  subject: SubjectOn
  records: RecordsRead
  evidence: Omit<Evidence, 'award'>
  law: Law
}

/** One subject's records as evidence, with the law of the locality it is held against. */
export async function loadCase(ctx: Ctx, tx: Tx, asked: Omit<Asked, 'awardCodes'>): Promise<LoadedCase> {
  const localityId = localityOf(ctx)
  const receivedOn = (asked.receivedOn ?? ctx.today) as Day
  const upToYear = asked.upToYear ?? yearOf(receivedOn) - 1
  const subject = await requireSubject(ctx, tx, asked.subject, canAssess)
  const records = await readRecords(tx, localityId, await historyOf(tx, localityId, subject, ctx.today))
  const { facts, ...counted } = evidenceOf(records, {
    registerComplete: asked.registerComplete,
    upTo: lastDayCounted(upToYear, receivedOn),
  })
  const evidence: Omit<Evidence, 'award'> = {
    subject: lawSubjects[subject.kind],
    dossierReceivedOn: receivedOn,
    upToYear,
    ...counted,
    facts: { ...(subject.gender && { gender: subject.gender }), ...facts, ...known(asked.facts) },
    attested: asked.attested,
    ...(asked.posts && { posts: postsOf(asked.posts) }),
    ...(asked.collective && { collective: known(asked.collective) }),
    ...(asked.decisionOn && { decisionOn: asked.decisionOn as Day }),
    ...(asked.ground && { ground: asked.ground }),
  }
  return { subject, records, evidence, law: lawOf(await loadLocalRules(tx, localityId)) }
}

function postsOf(typed: NonNullable<Asked['posts']>): PostRecord[] {
  return typed.map(({ post, years }, at) => {
    if (isPostCode(post)) return { post, years }
    throw new AppError('invalid-input', {}, [
      { field: `posts.${at}.post`, message: 'Chọn chức vụ trong bảng của quá trình cống hiến.' },
    ])
  })
}

/** What was left blank is unknown: the key is absent. */
const known = <T extends object>(values: T): Known<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Known<T>

type Known<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function codesOf({ awardCodes: asked, subject }: Asked): AwardCode[] {
  const wrong = asked.filter((code) => !isAwardCode(code))
  if (wrong.length > 0)
    throw new AppError('invalid-input', {}, [
      { field: 'awardCodes', message: 'Chọn danh hiệu, hình thức trong danh mục.' },
    ])
  if (asked.length > 0) return asked.filter(isAwardCode)
  return awardCodes.filter((code) =>
    (catalogue[code] as AwardEntry).subjects.includes(lawSubjects[subject.kind]),
  )
}

function shown(award: AwardCode, on: Day, assessment: Assessment): SubjectAssessment {
  const { verdict, why, earliestPossible, earliestWhy, quota, notes, prize } = assessment
  return {
    awardCode: award,
    name: awardName(award, on),
    verdict,
    why,
    earliestPossible,
    earliestWhy,
    quota,
    notes: [...notes],
    prize: prize && { ...prize, citation: printCitation(prize.cite) },
    routes: assessment.routes.map(({ id, title, verdict: found, cite, claimed, conditions }) => ({
      id,
      title,
      verdict: found,
      citation: printCitation(cite),
      claimed,
      conditions: conditions.map(shownCondition),
    })),
  }
}

type ShownCondition = SubjectAssessment['routes'][number]['conditions'][number]

const shownCondition = ({ of, evidence, records, cite: _, ...rest }: ConditionFinding): ShownCondition => ({
  ...rest,
  evidence: [...evidence],
  records: [...records],
  ...(of && { of: of.map(shownCondition) }),
})
