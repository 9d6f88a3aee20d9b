/** What the portal tells of corrections: those given out, with what was added; who drafted them is not said. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Database } from '../../platform/database/database.ts'
import { findLocalityId, organizationNames } from '../organizations/index.ts'
import { readAmendments, readPublishedCorrections } from './correction-store.ts'

/** Older ones are in the office; a locality gives out a handful a year. */
const MOST = 50

export const publicCorrections = (database: Database) => ({
  corrections: async (slug: string, today: Day) => {
    const localityId = await database.transaction({ localityId: null, readOnly: true }, (tx) =>
      findLocalityId(tx, slug),
    )
    return localityId === undefined ? [] : readGivenOut(database, localityId, today)
  },
})

const readGivenOut = (database: Database, localityId: string, today: Day) =>
  database.transaction({ localityId, readOnly: true }, async (tx) => {
    const rows = await readPublishedCorrections(tx, localityId, MOST)
    const names = await organizationNames(
      tx,
      localityId,
      [...new Set(rows.map(({ organization_id: id }) => id))],
      today,
    )
    const amendments = Map.groupBy(
      rows.length === 0
        ? []
        : await readAmendments(
            tx,
            localityId,
            rows.map(({ id }) => id),
          ),
      ({ correction_id: id }) => id,
    )
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
  })
