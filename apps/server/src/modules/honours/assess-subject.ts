import type { assessSubjectRoute, SubjectAssessment } from '@guongsang/contract/honours-assessments.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { assess, type Assessment, type ConditionFinding } from '@guongsang/core/eligibility/assess.ts'
import type { Evidence } from '@guongsang/core/eligibility/evidence.ts'
import {
  type AwardCode,
  type AwardEntry,
  awardCodes,
  awardName,
  catalogue,
  isAwardCode,
} from '@guongsang/core/law/awards/catalogue.ts'
import { printCitation } from '@guongsang/core/law/cite.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { assumedOf, evidenceOf, lastDayCounted } from './evidence.ts'
import { lawOf } from './local-law.ts'
import { loadLocalRules } from './local-rule-store.ts'
import { canAssess } from './policy.ts'
import { readRecords } from './read-records.ts'
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
  const localityId = localityOf(ctx)
  const receivedOn = (asked.receivedOn ?? ctx.today) as Day
  const upToYear = asked.upToYear ?? Number(receivedOn.slice(0, 4)) - 1
  const codes = codesOf(asked)
  const { subject, records, law } = await ctx.transaction(async (tx) => {
    const found = await requireSubject(ctx, tx, asked.subject, canAssess)
    return {
      subject: { kind: found.kind, id: found.id, name: found.name },
      records: await readRecords(tx, localityId, await historyOf(tx, localityId, found, ctx.today)),
      law: lawOf(await loadLocalRules(tx, localityId)),
    }
  })
  const { facts, ...counted } = evidenceOf(records, {
    registerComplete: asked.registerComplete,
    upTo: lastDayCounted(upToYear, receivedOn),
  })
  const evidence: Omit<Evidence, 'award'> = {
    subject: lawSubjects[asked.subject.kind],
    dossierReceivedOn: receivedOn,
    upToYear,
    ...counted,
    facts: { ...facts, ...known(asked.facts) },
    attested: asked.attested,
    ...(asked.collective && { collective: known(asked.collective) }),
    ...(asked.decisionOn && { decisionOn: asked.decisionOn as Day }),
    ...(asked.ground && { ground: asked.ground }),
  }
  const assumed = assumedOf(asked.registerComplete)
  const results = codes.map((award) => shown(award, receivedOn, assess({ ...evidence, award }, law)))
  return { upToYear, receivedOn, subject, assumed, results }
}

/** What was left blank is unknown: the key is absent. */
const known = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never

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
