/** Cooperation programmes with their parties, commitments and the last word on each year. */
import { type Selectable, sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import {
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
} from '../../platform/database/paging.ts'
import type {
  CooperationCommitmentRow,
  CooperationPartyRow,
  CooperationResultRow,
  CooperationRow,
} from './outreach-tables.ts'

export async function readCooperations(
  tx: Tx,
  localityId: string,
  { partyId, ...asked }: PageAsked & { partyId?: string | undefined },
): Promise<Page<Selectable<CooperationRow>>> {
  const after = readCursor(asked.cursor, ['day', 'id'])
  const found = sql`from publicity.cooperations c where c.locality_id = ${localityId}
    ${
      partyId === undefined
        ? sql``
        : sql`and exists (select from publicity.cooperation_parties p where p.locality_id = c.locality_id
            and p.cooperation_id = c.id and p.organization_id = ${partyId})`
    }`
  const begin = after ? sql`and (c.signed_on, c.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<Selectable<CooperationRow>>`select c.* ${found} ${begin}
    order by c.signed_on desc, c.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ signed_on, id }) => [signed_on, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, found)) }
}

export interface CooperationParts {
  parties: Selectable<CooperationPartyRow>[]
  commitments: Selectable<CooperationCommitmentRow>[]
  results: Selectable<CooperationResultRow>[]
}

/** Three statements, however many programmes. */
export async function readCooperationParts(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<CooperationParts> {
  const of = sql`x.locality_id = ${localityId} and x.cooperation_id = any(${[...ids]}::uuid[])`
  const parties = await sql<Selectable<CooperationPartyRow>>`
    select x.* from publicity.cooperation_parties x where ${of} order by x.cooperation_id, x.position`.execute(
    tx,
  )
  const commitments = await sql<Selectable<CooperationCommitmentRow>>`
    select x.* from publicity.cooperation_commitments x where ${of} order by x.cooperation_id, x.position`.execute(
    tx,
  )
  const results = await sql<Selectable<CooperationResultRow>>`
    select distinct on (x.cooperation_id, x.year, x.party) x.* from publicity.cooperation_results x where ${of}
    order by x.cooperation_id, x.year, x.party, x.recorded_at desc, x.id desc`.execute(tx)
  return { parties: parties.rows, commitments: commitments.rows, results: results.rows }
}
