/** The same award twice: in the file, or in the file and in the history. What is not surely the same is asked. */
import type { ImportRow } from '@guongsang/contract/imports.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import { decisionText } from './award-facts.ts'
import type { AwardDraft } from './import-award-row.ts'
import type { KnownAward } from './import-queries.ts'
import type { Meant } from './import-subjects.ts'
import type { AwardWorld } from './import-world.ts'

/** `rowNumber`: the row of the file that brings it; null when it is in the history. */
type Given = Pick<KnownAward, 'id' | 'name' | 'code' | 'title' | 'year' | 'decisionNumber' | 'decidedOn'> & {
  rowNumber: number | null
}

export interface Same {
  given: Given
  /** The same year by the same decision, as far as both say: nothing is left to ask. */
  isSure: boolean
}

export class Sameness {
  readonly #given = new Map<string, Given[]>()
  readonly #subjects = new Map<string, string | null>()

  constructor({ awards, subjects }: AwardWorld) {
    const kept = new Map(
      subjects.flatMap(({ id, records }) => records.map((record) => [record, id] as const)),
    )
    for (const award of awards) {
      const { subjectId, key, organizationId } = award
      const id = subjectId === null ? null : (kept.get(subjectId) ?? subjectId)
      this.#keep(keyOf(award.code, id, key, organizationId), id, { ...award, rowNumber: null })
    }
  }

  #keep(key: string, subjectId: string | null, given: Given): void {
    this.#subjects.set(given.id, subjectId)
    const known = this.#given.get(key)
    if (known) known.push(given)
    else this.#given.set(key, [given])
  }

  /** Whom an award is about; null when only named, undefined when there is no such award. */
  subjectOf(awardId: string): string | null | undefined {
    return this.#subjects.get(awardId)
  }

  /** Awards that say the same: the same form for the same year, or by the same decision; the surest first. */
  sameAs(draft: AwardDraft, meant: Meant, unitId: string | null): Same[] {
    return (this.#given.get(keyOfDraft(draft, meant, unitId)) ?? [])
      .map((given) => compare(draft, given))
      .filter((same) => same !== null)
      .toSorted((a, b) => Number(b.isSure) - Number(a.isSure))
  }

  /** To be told of each row that will be written, in the order of the file. */
  add(draft: AwardDraft, meant: Meant, unitId: string | null): void {
    const { row, award, title, year, decisionNumber, decidedOn } = draft
    this.#keep(keyOfDraft(draft, meant, unitId), meant.id, {
      id: row.ownId,
      name: meant.name,
      code: award!,
      title,
      year: year!,
      decisionNumber,
      decidedOn,
      rowNumber: row.number,
    })
  }
}

/** Two of whom there is no record are the same when name and unit are. */
const keyOf = (code: string, id: string | null, key: string, unitId: string | null): string =>
  id === null ? `${code} ${unitId} ${key}` : `${code} ${id}`

const keyOfDraft = ({ award }: AwardDraft, { id, name }: Meant, unitId: string | null): string =>
  keyOf(award ?? '', id, titleSortKey(name), unitId)

function compare(draft: AwardDraft, given: Given): Same | null {
  const [number, other] = [draft.decisionNumber, given.decisionNumber].map((one) => fold(one ?? ''))
  const sameNumber = number !== '' && number === other
  const sameYear = draft.year === given.year
  if (!sameYear && !sameNumber) return null
  const differ =
    (number !== '' && other !== '' && number !== other) ||
    (draft.decidedOn !== null && given.decidedOn !== null && draft.decidedOn !== given.decidedOn)
  return { given, isSure: sameYear && !differ }
}

export function shownSame({ given, isSure }: Same): ImportRow['candidates'][number] {
  const { id, name, title, year, decisionNumber, decidedOn, rowNumber } = given
  const where = rowNumber === null ? 'Đã có trong lịch sử' : `Dòng ${rowNumber} của tệp`
  return {
    id,
    name,
    detail: [where, `${title} năm ${year}`, decisionText(decisionNumber, decidedOn)]
      .filter(Boolean)
      .join(' · '),
    reasons: [isSure ? 'Cùng năm, không khác quyết định' : 'Cùng hình thức, khác quyết định hoặc khác năm'],
    rowNumber,
  }
}
