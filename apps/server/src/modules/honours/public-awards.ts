/** Tra cứu khen thưởng on the portal: name, post, unit, award and decision, and nothing else about anybody. */
import { AWARD_LEVELS } from '@guongsang/contract/honours.ts'
import { day, type Day } from '@guongsang/core/kernel/day.ts'
import { sortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import type { Database, Tx } from '../../platform/database/database.ts'
import { readCursor, writeCursor } from '../../platform/database/paging.ts'
import { postTitlesOn, readsWithin } from '../organizations/index.ts'
import {
  countPublicAwards,
  type PublicAwardRead,
  type PublicAwardWanted,
  queryPublicAwardChoices,
  queryPublicAwards,
} from './public-award-queries.ts'

export interface PublicAwardAsked extends PublicAwardWanted {
  cursor: string | null
  limit: number
}

/** Null when there is no such locality. */
export function publicAwards(database: Database) {
  const within = readsWithin(database)
  return {
    awards: (slug: string, asked: PublicAwardAsked) => within(slug, (tx, id) => listAwards(tx, id, asked)),
  }
}

async function listAwards(tx: Tx, localityId: string, { cursor, limit, ...wanted }: PublicAwardAsked) {
  const keys = readCursor(cursor ?? undefined, ['number', 'text', 'id'])
  const after = keys && { year: keys[0], sortKey: keys[1], id: keys[2] }
  const read = await queryPublicAwards(tx, localityId, { ...wanted, after, limit: limit + 1 })
  const rows = read.slice(0, limit)
  const last = rows.at(-1)
  const { total } = await countPublicAwards(tx, localityId, wanted)
  const { years, titles } = await queryPublicAwardChoices(tx, localityId)
  return {
    rows: await shownRows(tx, localityId, rows),
    next: read.length > limit && last ? writeCursor([last.year, last.sort_key, last.id]) : null,
    total: total!,
    years,
    titles: titles.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
  }
}

async function shownRows(tx: Tx, localityId: string, rows: readonly PublicAwardRead[]) {
  const people = rows.filter((row) => row.subject_kind === 'person' && row.subject_id !== null)
  const titles = await postTitlesOn(
    tx,
    localityId,
    people.map((row) => ({
      personId: row.subject_id!,
      organizationId: row.organization_id,
      on: row.decided_on ?? endOf(row.year),
    })),
  )
  const posts = new Map(people.map((row, at) => [row.id, titles[at]!]))
  return rows.map((row) => ({
    id: row.id,
    name: row.subject_name,
    post: posts.get(row.id) ?? null,
    organization: {
      id: row.organization_public ? row.organization_id : null,
      name: row.organization_name ?? '',
    },
    title: row.title,
    level: AWARD_LEVELS[row.level],
    year: row.year,
    decision: row.decision_number,
    decidedOn: row.decided_on,
    decidedBy: row.decided_by,
  }))
}

const endOf = (year: number): Day => day(`${year}-12-31`)
