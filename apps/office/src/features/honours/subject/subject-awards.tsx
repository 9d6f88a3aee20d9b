import { Link } from '@tanstack/react-router'
import { AWARD_LEVELS, type AwardRow } from '@guongsang/contract/honours.ts'
import type { SubjectRecords } from '@guongsang/contract/honours-records.ts'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { decisionOf, yearsOf } from '../history/words.tsx'

interface Props {
  awards: readonly AwardRow[]
  /** Known to whoever may assess: which of them an award was given for. */
  works?: SubjectRecords['works'] | undefined
}

/** Every award that stands or was revoked, the newest first. */
export function SubjectAwards({ awards, works = [] }: Props) {
  if (awards.length === 0) {
    return <Empty title="Chưa ghi lần khen thưởng nào">Ghi ở màn hình Lịch sử khen thưởng.</Empty>
  }
  const usedFor = (award: AwardRow) =>
    works
      .filter(({ uses }) => uses.some(({ awardId }) => awardId === award.id))
      .map(({ title }) => `căn cứ: “${title}”`)
  return (
    <RowList
      rows={awards.map((award) => ({
        key: award.id,
        title: (
          <Link to="/khen-thuong" search={{ xem: award.id } as never}>
            {`${yearsOf(award)} · ${award.title}`}
          </Link>
        ),
        state: award.revoked && <StateWord state="late">Đã thu hồi</StateWord>,
        detail: [AWARD_LEVELS[award.level], award.organization.name, decisionOf(award), ...usedFor(award)]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  )
}
