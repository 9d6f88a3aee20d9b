/** What was typed into the form, as rows: cleaned, and held against what the locality knows. */
import type { draftInitiativeRoute } from '@guongsang/contract/initiatives.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { findUsableFile } from '../files/index.ts'
import { listCatalogue, sameRecords } from '../organizations/index.ts'
import type { Author, Written } from './initiative-store.ts'
import { refuse } from './words.ts'

export type Typed = Parsed<typeof draftInitiativeRoute>['body']
type Facts = Omit<Written, 'locality_id' | 'id' | 'state' | 'state_reason' | 'requested_on' | 'created_by'>

const line = (text: string | null): string | null => (text === null ? null : cleanLine(text) || null)
const story = (text: string | null): string | null => (text === null ? null : cleanText(text) || null)

export async function factsOf(ctx: Ctx, tx: Tx, typed: Typed): Promise<Facts> {
  const { fieldCode, fileIds } = typed
  if (fieldCode !== null) {
    const fields = await listCatalogue(tx, localityOf(ctx), 'field')
    if (!fields.some(({ code }) => code === fieldCode))
      refuse('fieldCode', 'Chọn một lĩnh vực trong danh mục.')
  }
  for (const id of fileIds)
    if ((await findUsableFile(ctx, tx, id)) === undefined)
      refuse('fileIds', 'Không mở được một tệp đính kèm. Hãy bỏ tệp đó và đính lại.')
  return {
    title: cleanLine(typed.title),
    kind: typed.kind,
    organization_id: typed.organizationId,
    investor: line(typed.investor),
    field: fieldCode,
    season: typed.season,
    season_year: typed.seasonYear,
    summary: story(typed.summary),
    before_text: story(typed.beforeText),
    novelty: story(typed.novelty),
    effect: story(typed.effect),
    benefit_amount: typed.benefitAmount,
    benefit_basis: line(typed.benefitBasis),
    conditions: story(typed.conditions),
    confidential_parts: story(typed.confidentialParts),
    applied_where: line(typed.appliedWhere),
    first_users: line(typed.firstUsers),
    first_applied_on: typed.firstAppliedOn as Day | null,
    file_ids: fileIds,
  }
}

/** Authors in the order typed; of a person whose records were merged, the record that is kept. */
export async function authorsOf(ctx: Ctx, tx: Tx, id: string, typed: Typed): Promise<Author[]> {
  const localityId = localityOf(ctx)
  const asked = typed.authors.flatMap(({ personId }) => personId ?? [])
  const kept = await sameRecords(tx, localityId, 'person', asked)
  const authors = typed.authors.map(({ personId, name, place, sharePercent }, at): Author => {
    const person = personId === null ? null : (kept.get(personId)?.[0] ?? null)
    if (personId !== null && person === null)
      refuse(`authors.${at}.personId`, 'Không tìm thấy người này. Hãy chọn lại trong danh sách.')
    return {
      locality_id: localityId,
      initiative_id: id,
      position: at + 1,
      person_id: person,
      name: cleanLine(name),
      place: line(place),
      share_percent: sharePercent,
    }
  })
  const people = authors.flatMap((author) => author.person_id ?? [])
  if (new Set(people).size < people.length) refuse('authors', 'Một tác giả được ghi hai lần.')
  return authors
}
