/** What the portal tells of corrections: those given out, with what was added; who drafted them is not said. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Database, Tx } from '../../platform/database/database.ts'
import { organizationNames, readsWithin } from '../organizations/index.ts'
import { readAmendments, readPublishedCorrections } from './correction-store.ts'

/** Older ones are in the office; a locality gives out a handful a year. */
const MOST = 50

export function publicCorrections(database: Database) {
  const within = readsWithin(database)
  return {
    corrections: async (slug: string, today: Day) =>
      (await within(slug, (tx, localityId) => readGivenOut(tx, localityId, today))) ?? [],
  }
}

async function readGivenOut(tx: Tx, localityId: string, today: Day) {
  const rows = await readPublishedCorrections(tx, localityId, MOST)
  const offices = [...new Set(rows.map(({ organization_id: id }) => id))]
  const names = await organizationNames(tx, localityId, offices, today)
  const ids = rows.map(({ id }) => id)
  const amendments = Map.groupBy(await readAmendments(tx, localityId, ids), (one) => one.correction_id)
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    about: row.subject_name,
    claim: row.claim,
    facts: row.facts,
    answer: row.answer,
    office: names.get(row.organization_id) ?? '',
    publishedOn: row.published_on!,
    amendments: (amendments.get(row.id) ?? []).map(({ text, amended_on: on }) => ({ text, on })),
  }))
}
