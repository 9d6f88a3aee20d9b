/** Sáng kiến, công trình, and the awards each was counted for: the ledger nobody can use twice in silence. */
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { AwardRow } from '@guongsang/contract/honours.ts'
import { type SubjectRecords, WORK_KINDS, WORK_SCOPES } from '@guongsang/contract/honours-records.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { decisionOf } from '../history/words.tsx'
import { RecordWork } from './record-work.tsx'
import type { Subject } from './subject-page.tsx'
import { UseWork } from './use-work.tsx'

export type Work = SubjectRecords['works'][number]

interface Props {
  subject: Subject
  name: string
  awards: readonly AwardRow[]
  records: SubjectRecords
  mayRecord: boolean
}

export function SubjectWorks({ subject, name, awards, records: { works }, mayRecord }: Props) {
  const recording = useDialog()
  const using = useDialog<Work>()
  const act = mayRecord && (
    <Button variant="default" size="compact-sm" onClick={() => recording.open(true)}>
      Ghi sáng kiến, công trình
    </Button>
  )
  return (
    <Section title="Sáng kiến, công trình khoa học" acts={act}>
      {works.length === 0 ? (
        <Empty title="Chưa ghi sáng kiến, công trình nào">
          Sáng kiến được công nhận là căn cứ của nhiều danh hiệu.
        </Empty>
      ) : (
        <RowList
          rows={[...works]
            .sort((a, b) => b.year - a.year)
            .map((work) => ({
              key: work.id,
              title: `${work.year} · ${work.title}`,
              state: <UsedWord work={work} />,
              detail: <WorkDetail work={work} />,
              acts: mayRecord && awards.length > 0 && (
                <Button variant="default" size="compact-sm" onClick={() => using.open(work)}>
                  Ghi đã dùng
                </Button>
              ),
            }))}
        />
      )}
      <Dialog wide control={recording} title="Ghi sáng kiến, công trình khoa học">
        {() => <RecordWork author={{ ...subject, name }} onClose={recording.close} />}
      </Dialog>
      <Dialog control={using} title="Ghi đã dùng làm căn cứ khen thưởng">
        {(work) => <UseWork work={work} awards={awards} onClose={using.close} />}
      </Dialog>
    </Section>
  )
}

const UsedWord = ({ work: { uses } }: { work: Work }) => {
  if (uses.length === 0) return <StateWord state="done">Chưa dùng</StateWord>
  return uses.length === 1 ? (
    <StateWord state="not-applicable">Đã dùng</StateWord>
  ) : (
    <StateWord state="soon">Đã dùng {uses.length} lần</StateWord>
  )
}

const WorkDetail = ({ work }: { work: Work }) => (
  <>
    {[WORK_KINDS[work.kind], `phạm vi ${WORK_SCOPES[work.scope].toLowerCase()}`, decisionOf(work)]
      .filter(Boolean)
      .join(' · ')}
    {work.uses.map(({ awardId, title, year, finding, reason }) => (
      <span key={awardId} style={{ display: 'block' }}>
        Dùng cho{' '}
        <Link to="/khen-thuong" search={{ xem: awardId } as never}>
          {title} năm {year}
        </Link>
        {finding !== null && `. ${finding}`}
        {reason !== null && ` Lý do dùng lần nữa: ${reason}`}
      </span>
    ))}
  </>
)
