import type { listAwardFormsRoute } from '@guongsang/contract/honours-assessments.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type AwardEntry, awardCodes, awardName, catalogue } from '@guongsang/core/law/awards/catalogue.ts'
import { printCitation } from '@guongsang/core/law/cite.ts'
import { standingOn } from '@guongsang/core/law/dated.ts'
import { packFor } from '@guongsang/core/law/packs.ts'

/** Danh mục danh hiệu, hình thức khen thưởng, as the law of a day names them. */
export function listAwardForms(on: Day): Ok<typeof listAwardFormsRoute> {
  const pack = packFor(on)
  return {
    on,
    pack: pack && { id: pack.id, title: pack.title, modelled: pack.modelled, says: pack.says },
    rows: awardCodes.map((code) => {
      const { short, subjects, yearly, names } = catalogue[code] as AwardEntry
      const standing = standingOn(names, on) ?? names.at(-1)!
      return {
        code,
        name: awardName(code, on),
        short,
        subjects: [...subjects],
        yearly,
        citation: printCitation(standing.cite),
      }
    }),
  }
}
