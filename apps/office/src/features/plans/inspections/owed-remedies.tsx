import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listInspectionsRoute } from '@guongsang/contract/plans-inspections.ts'
import { showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { InspectionWord } from './inspection-word.tsx'

/** What a unit has still to remedy after an inspection, beside what it owes by its plans. */
export function OwedRemedies({ unitId }: { unitId: string }) {
  const reply = useQuery(read(listInspectionsRoute, { query: { organizationId: unitId, limit: 100 } }))
  const owed = reply.data?.rows.filter(({ standing }) => standing === 'late' || standing === 'awaiting') ?? []
  if (owed.length === 0) return null
  return (
    <Section title={`Khắc phục sau kiểm tra (${owed.length})`}>
      <RowList
        rows={owed.map((row) => ({
          key: row.id,
          title: (
            <Link to="/kiem-tra-don-vi/$id" params={{ id: row.id }}>
              {row.demand}
            </Link>
          ),
          state: <InspectionWord standing={row.standing} />,
          detail: [
            row.remedyDueOn !== null && `Chậm nhất ngày ${showDay(row.remedyDueOn)}`,
            row.daysLate > 0 && `trễ ${row.daysLate} ngày`,
            row.byWhom,
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </Section>
  )
}
