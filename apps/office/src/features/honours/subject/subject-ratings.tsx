import { IMPEDIMENTS, RATINGS, type SubjectRecords } from '@guongsang/contract/honours-records.ts'
import { showPeriod } from '../../../lib/format.ts'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { decisionOf } from '../history/words.tsx'

/** Xếp loại từng năm, the newest first; then what stands in the way of an award. */
export function SubjectRatings({ records: { ratings, impediments } }: { records: SubjectRecords }) {
  return (
    <>
      {ratings.length === 0 ? (
        <Empty title="Chưa ghi xếp loại năm nào">
          Thiếu xếp loại thì chưa xét được điều kiện của năm đó.
        </Empty>
      ) : (
        <RowList
          rows={[...ratings]
            .sort((a, b) => b.year - a.year)
            .map((one) => ({
              key: one.id,
              title: `${one.year} · ${RATINGS[one.rating]}`,
              detail: [decisionOf(one), one.decidedBy].filter(Boolean).join(' · '),
            }))}
        />
      )}
      <Section title="Kỷ luật, đang bị xem xét">
        {impediments.length === 0 ? (
          <p>Chưa ghi việc nào.</p>
        ) : (
          <RowList
            rows={impediments.map((one) => ({
              key: one.id,
              title: IMPEDIMENTS[one.kind],
              state: one.endedOn === null && <StateWord state="soon">Chưa kết thúc</StateWord>,
              detail: [showPeriod(one.beganOn, one.endedOn), one.content, one.conclusion]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
        )}
      </Section>
    </>
  )
}
