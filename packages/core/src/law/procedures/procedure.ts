/** Thủ tục của một danh hiệu, hình thức: its papers, steps and days on one day, each with its clause, as far as they are known. */
import type { Day } from '../../kernel/day.ts'
import { awardName, type AwardCode } from '../awards/catalogue.ts'
import { isDecidedLocally, localDossierOn } from '../overlays/dossier.ts'
import { provisionStanding } from '../overlays/standing.ts'
import type { Change } from '../overlays/overlay.ts'
import { answerOn, type Answer } from './answer.ts'
import { authorityOn } from './authorities.ts'
import { partNames } from './dossier-parts.ts'
import { dossierFor, type Dossier } from './dossiers.ts'
import { frequencyOf, type Frequency } from './frequency.ts'
import { stepInWords, type Office, type Step } from './offices.ts'
import { consultationsFor, type Consultation } from './publicity.ts'
import { timeLimits, type TimeLimit } from './time-limits.ts'
import { voteRuleFor, type VoteRule } from './votes.ts'

export interface Paper {
  name: string
  when: string | null
  template: string | null
}

export interface Papers {
  /** Whose list it is; by the locality and without its regulation, only what is known is named. */
  setBy: 'nation' | 'locality'
  list: readonly Paper[]
  copies: number | null
}

export interface Procedure {
  award: AwardCode
  name: string
  /** From the first who proposes to the one who decides, in words. */
  steps: readonly string[]
  submits: Answer<readonly Step[]>
  decides: Answer<readonly Office[]>
  papers: Answer<Papers>
  limits: readonly { code: string; name: string; days: number | null; answer: Answer<TimeLimit> }[]
  vote: Answer<VoteRule>
  publicity: readonly { name: string | null; answer: Answer<Consultation> }[]
  occasion: Answer<Frequency>
}

/** The procedure of an award on a day, with the locality's own list of papers where it has laid one down. */
export function procedureOn(award: AwardCode, on: Day, local: readonly Change[] = []): Procedure {
  const { decides, submits } = authorityOn(award, on)
  return {
    award,
    name: awardName(award, on),
    steps: stepsOf(submits, decides),
    submits,
    decides,
    papers: papersOn(award, on, local),
    limits: limitsOf(award, on),
    vote: voteRuleFor(award, on),
    publicity: consultationsFor(award, on).map(({ entry, answer }) => ({
      name: entry?.name ?? null,
      answer,
    })),
    occasion: frequencyOf(award, on),
  }
}

/** Whoever decides is the last step, named once. */
function stepsOf(submits: Answer<readonly Step[]>, decides: Answer<readonly Office[]>): string[] {
  const way = submits.kind === 'not-known' ? [] : submits.value.map(stepInWords)
  const last = decides.kind === 'not-known' ? null : stepInWords(decides.value)
  return last === null || way.at(-1) === last ? way : [...way, last]
}

export function papersOn(award: AwardCode, on: Day, local: readonly Change[]): Answer<Papers> {
  const own = localDossierOn(local, award, on)
  if (own === undefined) return nationalPapers(dossierFor(award, on))
  const standing = provisionStanding(own)
  const list = own.papers.map(({ name, when }) => ({ name, when, template: null }))
  return { kind: 'known', standing, value: { setBy: 'locality', list, copies: own.copies } }
}

function nationalPapers(answer: Answer<Dossier>): Answer<Papers> {
  return answer.kind === 'not-known' ? answer : { ...answer, value: asPapers(answer.value) }
}

export const asPapers = ({ setBy, parts, copies }: Dossier): Papers => ({
  setBy,
  copies,
  list: parts.map(({ code, when, template }) => ({
    name: partNames[code],
    when: when ?? null,
    template: template ?? null,
  })),
})

/** Those of the award itself, then those of every award that goes to the Ministry, or that a body has to keep. */
function limitsOf(award: AwardCode, on: Day): Procedure['limits'] {
  return timeLimits
    .filter(({ awards, binds }) =>
      binds === 'no-award'
        ? false
        : awards.length > 0
          ? awards.includes(award)
          : binds === 'every-award' || !isDecidedLocally(award, on),
    )
    .map((entry) => {
      const answer = answerOn(entry, on)
      const limit = answer.kind === 'not-known' ? null : answer.value
      return { code: entry.code, name: entry.name, days: daysOf(limit), answer }
    })
    .filter(({ answer }) => answer.kind !== 'not-known')
}

export const daysOf = (limit: TimeLimit | null): number | null =>
  limit === null || limit.kind === 'date' ? null : limit.days
