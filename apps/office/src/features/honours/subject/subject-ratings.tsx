/** Xếp loại từng năm, the newest first; of a person also the day of recruitment, from which a first year is reckoned. */
import { Button } from '@mantine/core'
import { RATINGS, RECRUITMENT_BASES, type SubjectRecords } from '@guongsang/contract/honours-records.ts'
import { showDay } from '../../../lib/format.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Empty } from '../../../ui/states.tsx'
import { decisionOf } from '../history/words.tsx'
import { RateSubject } from './rate-subject.tsx'
import { RecordRecruitment } from './record-recruitment.tsx'
import type { Subject } from './subject-page.tsx'

interface Props {
  subject: Subject
  records: SubjectRecords
  mayRecord: boolean
}

export function SubjectRatings({ subject, records: { ratings, recruitment }, mayRecord }: Props) {
  const rating = useDialog()
  const act = mayRecord && (
    <Button variant="default" size="compact-sm" onClick={() => rating.open(true)}>
      Ghi xếp loại
    </Button>
  )
  return (
    <>
      <Section title="Mức độ hoàn thành nhiệm vụ" acts={act}>
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
      </Section>
      {subject.kind === 'person' && (
        <Recruitment personId={subject.id} recruitment={recruitment} mayRecord={mayRecord} />
      )}
      <Dialog control={rating} title="Ghi xếp loại của một năm">
        {() => <RateSubject subject={subject} onClose={rating.close} />}
      </Dialog>
    </>
  )
}

interface RecruitmentProps {
  personId: string
  recruitment: SubjectRecords['recruitment']
  mayRecord: boolean
}

function Recruitment({ personId, recruitment, mayRecord }: RecruitmentProps) {
  const recording = useDialog()
  const act = mayRecord && (
    <Button variant="default" size="compact-sm" onClick={() => recording.open(true)}>
      Ghi ngày tuyển dụng
    </Button>
  )
  return (
    <Section title="Tuyển dụng" acts={act}>
      {recruitment ? (
        <Facts
          rows={[
            ['Ngày tuyển dụng', showDay(recruitment.on)],
            ['Cách biết', RECRUITMENT_BASES[recruitment.basis]],
            ['Số quyết định', recruitment.decisionNumber],
          ]}
        />
      ) : (
        <p>Chưa biết ngày tuyển dụng: chưa xét được điều kiện về thời gian công tác của người mới.</p>
      )}
      <Dialog control={recording} title="Ghi ngày tuyển dụng">
        {() => (
          <RecordRecruitment
            personId={personId}
            again={recruitment?.basis === 'recorded'}
            onClose={recording.close}
          />
        )}
      </Dialog>
    </Section>
  )
}
