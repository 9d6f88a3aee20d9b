import type { listLocalRulesRoute } from '@guongsang/contract/honours-overlays.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { citeIn, printCitation } from '@guongsang/core/law/cite.ts'
import type { Tx } from '../../platform/database/database.ts'
import { remarkOn } from './local-law.ts'
import { loadLocalRules } from './local-rule-store.ts'

/** Quy định của địa phương, each with how it stands to the law. */
export async function listLocalRules(tx: Tx, localityId: string): Promise<Ok<typeof listLocalRulesRoute>> {
  const rules = await loadLocalRules(tx, localityId)
  return {
    rows: rules.map((kept) => {
      const { kind, sentence } = remarkOn(kept)
      return {
        id: kept.id,
        from: kept.from,
        to: kept.to,
        citation: printCitation(citeIn(kept.instrument, kept.place)),
        checked: kept.checked,
        fileId: kept.file_id,
        rule: kept.rule,
        remark: { kind, sentence },
        recordedBy: kept.recorded_by,
        recordedAt: kept.recorded_at.toISOString(),
        ended: kept.ended,
      }
    }),
  }
}
