import { type SubjectRecords, WORK_KINDS, WORK_SCOPES } from '@guongsang/contract/honours-records.ts'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { decisionOf } from '../history/words.tsx'

/** Sáng kiến, công trình, and the awards each was used for. */
export function SubjectWorks({ records: { works } }: { records: SubjectRecords }) {
  if (works.length === 0) {
    return (
      <Empty title="Chưa ghi sáng kiến, công trình nào">
        Sáng kiến được công nhận là căn cứ của nhiều danh hiệu.
      </Empty>
    )
  }
  return (
    <RowList
      rows={[...works]
        .sort((a, b) => b.year - a.year)
        .map((work) => ({
          key: work.id,
          title: `${work.year} · ${work.title}`,
          state:
            work.uses.length === 0 ? (
              <StateWord state="done">Chưa dùng</StateWord>
            ) : (
              <StateWord state="not-applicable">Đã dùng</StateWord>
            ),
          detail: [
            WORK_KINDS[work.kind],
            `phạm vi ${WORK_SCOPES[work.scope].toLowerCase()}`,
            decisionOf(work),
            ...work.uses.map(({ title, year, reason }) =>
              [`dùng cho ${title} năm ${year}`, reason].filter(Boolean).join(': '),
            ),
          ].join(' · '),
        }))}
    />
  )
}
