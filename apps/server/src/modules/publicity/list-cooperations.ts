import type { Cooperation, listCooperationsRoute } from '@guongsang/contract/publicity-notes.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { isInForce, missingResults } from '@guongsang/core/publicity/cooperation.ts'
import type { Selectable } from 'kysely'
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readDocumentHeads } from '../documents/index.ts'
import { organizationNames, organizationPaths } from '../organizations/index.ts'
import { type CooperationParts, readCooperationParts, readCooperations } from './cooperation-queries.ts'
import { type Asking, askingOf } from './asking.ts'
import { actsFor } from './outreach-facts.ts'
import { canKeepCooperations, canReportForParties } from './outreach-policy.ts'
import type { CooperationRow } from './outreach-tables.ts'

/** Chương trình phối hợp: in force or not, what each party owes a word on. */
export const listCooperations = (
  ctx: Ctx,
  asked: Parsed<typeof listCooperationsRoute>['query'],
): Promise<Ok<typeof listCooperationsRoute>> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { localityId, today } = asking
    const page = await readCooperations(tx, localityId, asked)
    const ids = page.rows.map(({ id }) => id)
    const parts = await readCooperationParts(tx, localityId, ids)
    const units = [
      ...page.rows.map((row) => row.organization_id),
      ...parts.parties.flatMap((party) => party.organization_id ?? []),
    ]
    const world = {
      names: await organizationNames(tx, localityId, units, today),
      paths: await organizationPaths(tx, localityId, units, today),
      documents: await readDocumentHeads(
        tx,
        localityId,
        page.rows.flatMap((row) => row.document_id ?? []),
      ),
    }
    return { ...page, rows: page.rows.map((row) => shown(asking, row, parts, world)) }
  })

interface World {
  names: ReadonlyMap<string, string>
  paths: ReadonlyMap<string, string>
  documents: ReadonlyMap<string, { called: string }>
}

function shown(
  asking: Asking,
  row: Selectable<CooperationRow>,
  parts: CooperationParts,
  { names, paths, documents }: World,
): Cooperation {
  const { actor, localityId, today } = asking
  const own = <T extends { cooperation_id: string }>(all: readonly T[]) =>
    all.filter((one) => one.cooperation_id === row.id)
  const term = { from: row.valid_from, to: row.valid_to, endedOn: row.ended_on }
  const parties = own(parts.parties)
  const results = own(parts.results)
  const document = row.document_id === null ? undefined : documents.get(row.document_id)
  return {
    id: row.id,
    organization: { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
    title: row.title,
    symbol: row.symbol,
    document: document === undefined ? null : { id: row.document_id!, name: document.called },
    signedOn: row.signed_on,
    from: row.valid_from,
    to: row.valid_to,
    endedOn: row.ended_on,
    endedReason: row.ended_reason,
    inForce: isInForce(term, today),
    fileIds: row.file_ids,
    parties: parties.map(({ position, organization_id: unit, name }) => ({
      position,
      name,
      organization: unit === null ? null : { id: unit, name: names.get(unit) ?? name },
      mayReport: actsFor(
        asking,
        unit ?? '',
        unit === null ? null : (paths.get(unit) ?? null),
        canReportForParties,
      ),
    })),
    commitments: own(parts.commitments).map(({ party, text }) => ({ party, text })),
    results: results.map(({ year, party, fulfilled, text, recorded_by: recordedBy }) => ({
      year,
      party,
      fulfilled,
      text,
      recordedBy,
    })),
    missing: missingResults(
      term,
      parties.map(({ position }) => position),
      results,
      today,
    ),
    version: row.version,
    mayEnd: row.ended_on === null && may(actor, canKeepCooperations, { localityId }),
  }
}
