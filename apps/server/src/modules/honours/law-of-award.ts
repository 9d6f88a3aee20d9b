/** Quy định theo từng khen thưởng: routes, conditions and procedure of one day, the locality's own laid over the law. */
import type {
  AwardLaw,
  AwardProcedure,
  AwardRule,
  ProcedureChange,
} from '@guongsang/contract/honours-law-awards.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Law } from '@guongsang/core/eligibility/body-of-law.ts'
import type { DayCondition, DayRoute } from '@guongsang/core/eligibility/program.ts'
import {
  type AwardCode,
  type AwardEntry,
  awardCodes,
  awardName,
  catalogue,
} from '@guongsang/core/law/awards/catalogue.ts'
import { principles } from '@guongsang/core/law/awards/general.ts'
import { rulesOf } from '@guongsang/core/law/awards/index.ts'
import { type Citation, printCitation } from '@guongsang/core/law/cite.ts'
import { standingOn } from '@guongsang/core/law/dated.ts'
import { instrumentOf } from '@guongsang/core/law/instruments.ts'
import type { Change } from '@guongsang/core/law/overlays/overlay.ts'
import { packFor } from '@guongsang/core/law/packs.ts'
import type { Answer } from '@guongsang/core/law/procedures/answer.ts'
import { type Side, procedureChanges } from '@guongsang/core/law/procedures/changes.ts'
import { procedureOn } from '@guongsang/core/law/procedures/procedure.ts'
import { requirementInWords } from '@guongsang/core/law/requirement.ts'
import { valueInWords } from '@guongsang/core/law/value-in-words.ts'
import { situationsOf } from './situations.ts'

/** The nation's law with what the locality laid over it. */
export interface LawHere {
  law: Law
  changes: readonly Change[]
}

export function awardLawOn(code: AwardCode, on: Day, { law, changes }: LawHere): AwardLaw {
  const { short, subjects, names } = catalogue[code] as AwardEntry
  const rules = law.rulesOn(code, on)
  const pack = packFor(on)
  const routes = rules?.routes ?? []
  return {
    awardCode: code,
    name: awardName(code, on),
    short,
    subjects: [...subjects],
    citation: printCitation((standingOn(names, on) ?? names.at(-1)!).cite),
    on,
    pack: pack && { id: pack.id, title: pack.title, modelled: pack.modelled, says: pack.says },
    quota: rules?.quota ? { text: rules.quota.value, citation: printCitation(rules.quota.cite) } : null,
    routes: routes.map(shownRoute),
    general: generalOf(routes),
    principles: [...(rulesOf(code)?.principles ?? []), ...principles].flatMap(({ text, standing }) => {
      const found = standingOn(standing, on)
      return found ? [{ text, citation: printCitation(found.cite) }] : []
    }),
    procedure: shownProcedure(code, on, changes),
    changes: procedureChanges(changes)
      .filter(({ award }) => award === code)
      .map(shownChange),
    situations: situationsOf(code),
  }
}

export const proceduresOn = (on: Day, changes: readonly Change[]): AwardProcedure[] =>
  awardCodes.map((code) => shownProcedure(code, on, changes))

export const changesShown = ({ changes }: LawHere): ProcedureChange[] =>
  procedureChanges(changes).map(shownChange)

/** No law of the nation is cited: the locality wrote it. */
const isLocal = ({ instrument }: Citation): boolean => instrumentOf(instrument) === undefined

const shownRoute = (route: DayRoute): AwardLaw['routes'][number] => ({
  id: route.id,
  title: route.title,
  subject: route.subject,
  grounds: [...route.grounds],
  citation: printCitation(route.standing.cite),
  confidence: route.standing.confidence,
  local: isLocal(route.standing.cite),
  conditions: route.own.map(shownRule),
})

/** The same for every route but for whom it concerns: each is named once. */
function generalOf(routes: readonly DayRoute[]): AwardRule[] {
  const byCode = new Map(routes.flatMap(({ general }) => general.map((one) => [one.code, one])))
  return [...byCode.values()].map(shownRule)
}

function shownRule(condition: DayCondition): AwardRule {
  const { code, standing, of } = condition
  return {
    code,
    sentence: requirementInWords(condition, String),
    citation: printCitation(standing.cite),
    confidence: standing.confidence,
    enforce: standing.enforce,
    note: standing.note ?? null,
    ...(of.length > 0 && { of: of.map(shownRule) }),
  }
}

type Said = AwardProcedure['decides']

export function shownProcedure(code: AwardCode, on: Day, changes: readonly Change[]): AwardProcedure {
  const procedure = procedureOn(code, on, changes)
  const papers = procedure.papers.kind === 'not-known' ? null : procedure.papers.value
  return {
    awardCode: code,
    name: procedure.name,
    steps: [...procedure.steps],
    submits: said(procedure.submits),
    decides: said(procedure.decides),
    papers: (papers?.list ?? []).map((paper) => ({ ...paper })),
    copies: papers?.copies ?? null,
    dossier: said(procedure.papers, ({ list }) => list.map(({ name }) => name).join('; ')),
    limits: procedure.limits.map(({ name, days, answer }) => ({ name, days, said: said(answer) })),
    vote: said(procedure.vote),
    publicity: procedure.publicity.map(({ name, answer }) =>
      said(answer, (value) => [name, valueInWords(value)].filter(Boolean).join(': ')),
    ),
    occasion: said(procedure.occasion, ({ text }) => text),
  }
}

/** An answer with its clause; what is not sure says why, and shows all the same what is known. */
function said<T>(answer: Answer<T>, inWords: (value: T) => string = valueInWords): Said {
  if (answer.kind === 'not-known') return { kind: answer.kind, text: answer.why, citation: null, note: null }
  const { kind, value, standing } = answer
  return {
    kind,
    text: inWords(value),
    citation: printCitation(standing.cite),
    note: answer.kind === 'unconfirmed' ? answer.why : (standing.note ?? null),
  }
}

const shownChange = ({
  award,
  before,
  after,
  ...change
}: ReturnType<typeof procedureChanges>[number]): ProcedureChange => ({
  ...change,
  awardCode: award,
  before: sideSaid(before),
  after: sideSaid(after),
})

const sideSaid = ({ text, standing, sure }: Side): Said => ({
  kind: sure ? 'known' : 'unconfirmed',
  text,
  citation: printCitation(standing.cite),
  note: standing.note ?? null,
})
