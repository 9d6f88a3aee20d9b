import { awardCodes, awardName, catalogue, type AwardEntry } from './awards/catalogue.ts'
import { generalConditions, principles } from './awards/general.ts'
import { awardRules } from './awards/index.ts'
import type { Standing } from './dated.ts'
import { instruments } from './instruments.ts'
import { packs } from './packs.ts'
import { parameters } from './parameters/index.ts'
import type { Parameter } from './parameters/parameter.ts'
import { prizeEntries } from './prizes/index.ts'
import type { Entry } from './procedures/answer.ts'
import { procedureEntries } from './procedures/index.ts'
import { requirementInWords } from './requirement.ts'
import type { AwardRules, Condition, Principle, Route } from './rules.ts'
import { valueInWords } from './value-in-words.ts'

export type LawEntryKind =
  | 'award'
  | 'route'
  | 'condition'
  | 'principle'
  | 'parameter'
  | 'procedure'
  | 'prize'
  | 'pack'
  | 'instrument'

/** One thing of the law under its code, with every version of it: what the viewer and `npm run law` show. */
export interface LawEntry {
  code: string
  kind: LawEntryKind
  name: string
  /** Where it belongs: “Bằng khen …, đường 74.1.d”. */
  of: string | null
  versions: readonly LawVersion[]
}

export interface LawVersion {
  /** Null for an instrument or a pack, whose days are in the text. */
  standing: Standing | null
  text: string
}

export const lawEntryKindNames: Record<LawEntryKind, string> = {
  award: 'khen thưởng',
  route: 'đường xét',
  condition: 'điều kiện',
  principle: 'nguyên tắc',
  parameter: 'con số của luật',
  procedure: 'thủ tục',
  prize: 'tiền thưởng',
  pack: 'gói quy định',
  instrument: 'văn bản',
}

/** Everything under this code; a code of a condition may stand in several awards. */
export function lookUp(code: string): LawEntry[] {
  const wanted = code.toLowerCase()
  return lawEntries().filter((entry) => entry.code.toLowerCase() === wanted)
}

/** Codes that contain the text, for whoever typed only a part. */
export function similarCodes(code: string): string[] {
  const wanted = code.toLowerCase()
  return [...new Set(lawEntries().map((entry) => entry.code))].filter((known) =>
    known.toLowerCase().includes(wanted),
  )
}

export function lawEntries(): LawEntry[] {
  return [
    ...awardCodes.map(awardEntry),
    ...awardRules.flatMap((rules) => rules.routes.flatMap((route) => routeEntries(rules, route))),
    ...generalConditions.flatMap((condition) => conditionEntries(condition, 'Mọi khen thưởng')),
    ...principles.map((principle) => principleEntry(principle, 'Mọi khen thưởng')),
    ...awardRules.flatMap((rules) =>
      rules.principles.map((principle) => principleEntry(principle, awardName(rules.code))),
    ),
    ...parameters.map(parameterEntry),
    ...procedureEntries.map((entry) => datedEntry(entry, 'procedure')),
    ...prizeEntries.map((entry) => datedEntry(entry, 'prize')),
    ...packs.map(({ id, title, from, to, says }) => ({
      code: id,
      kind: 'pack' as const,
      name: title,
      of: null,
      versions: [{ standing: null, text: `Từ ${from} đến ${to ?? 'nay'}. ${says}` }],
    })),
    ...instruments.map(({ number, title, from, to, note }) => ({
      code: number,
      kind: 'instrument' as const,
      name: title,
      of: null,
      versions: [
        { standing: null, text: `Từ ${from ?? 'chưa rõ'} đến ${to ?? 'nay'}.${note ? ` ${note}` : ''}` },
      ],
    })),
  ]
}

function awardEntry(code: (typeof awardCodes)[number]): LawEntry {
  const { names } = catalogue[code] as AwardEntry
  return {
    code,
    kind: 'award',
    name: awardName(code),
    of: null,
    versions: names.map((name) => ({ standing: name, text: name.value })),
  }
}

function routeEntries(rules: AwardRules, route: Route): LawEntry[] {
  const award = awardName(rules.code)
  const own: LawEntry = {
    code: `${rules.code}:${route.id}`,
    kind: 'route',
    name: route.title,
    of: award,
    versions: route.standing.map((standing) => ({ standing, text: route.title })),
  }
  return [
    own,
    ...route.conditions.flatMap((condition) =>
      conditionEntries(condition, `${award}, ${rules.code}:${route.id}`),
    ),
  ]
}

function conditionEntries(condition: Condition, of: string): LawEntry[] {
  const { code, standing, test } = condition
  const parts = test.op === 'any' || test.op === 'all' ? test.of : []
  return [
    {
      code,
      kind: 'condition',
      name: requirementInWords(condition, everyValue),
      of,
      versions: standing.map((version) => ({
        standing: version,
        text: numbersIn(test)
          .map((parameter) => `${parameter.name}: ${parameter.versions[0]!.value} ${parameter.unit}`)
          .join('; '),
      })),
    },
    ...parts.flatMap((part) => conditionEntries(part, of)),
  ]
}

/** A number as it ever stood: “3”, or “10 rồi 5” where the law changed it. */
const everyValue = ({ versions }: Parameter): string =>
  [...new Set(versions.map(({ value }) => String(value)))].join(' rồi ')

function numbersIn(test: Condition['test']): Parameter[] {
  return Object.values(test).filter(
    (value): value is Parameter => typeof value === 'object' && value !== null && 'versions' in value,
  )
}

function principleEntry({ code, text, standing }: Principle, of: string): LawEntry {
  return {
    code,
    kind: 'principle',
    name: text,
    of,
    versions: standing.map((version) => ({ standing: version, text: '' })),
  }
}

function parameterEntry({ code, name, unit, versions }: Parameter): LawEntry {
  return {
    code,
    kind: 'parameter',
    name,
    of: null,
    versions: versions.map((version) => ({ standing: version, text: `${version.value} ${unit}` })),
  }
}

function datedEntry(entry: Entry<unknown>, kind: LawEntryKind): LawEntry {
  const { code, name, versions, silence } = entry
  return {
    code,
    kind,
    name,
    of: null,
    versions:
      versions.length === 0
        ? [{ standing: null, text: silence ?? 'Chưa có quy định nào được nhập.' }]
        : versions.map((version) => ({ standing: version, text: valueInWords(version.value) })),
  }
}
