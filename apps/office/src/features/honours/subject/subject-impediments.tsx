/** Kỷ luật, đang bị xem xét: what stands in the way of an award until its end is written. */
import { Button } from '@mantine/core'
import { IMPEDIMENTS, type SubjectRecords } from '@guongsang/contract/honours-records.ts'
import { showPeriod } from '../../../lib/format.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { EndImpediment } from './end-impediment.tsx'
import { RecordImpediment } from './record-impediment.tsx'
import type { Subject } from './subject-page.tsx'

export type Impediment = SubjectRecords['impediments'][number]

interface Props {
  subject: Subject
  records: SubjectRecords
  mayRecord: boolean
}

export function SubjectImpediments({ subject, records: { impediments }, mayRecord }: Props) {
  const recording = useDialog()
  const ending = useDialog<Impediment>()
  const act = mayRecord && (
    <Button variant="default" size="compact-sm" onClick={() => recording.open(true)}>
      Ghi kỷ luật, việc đang xem xét
    </Button>
  )
  return (
    <Section title="Kỷ luật, đang bị xem xét" acts={act}>
      {impediments.length === 0 ? (
        <Empty title="Chưa ghi việc nào">
          Chưa ghi không có nghĩa là không có: khi xét, đánh dấu Hồ sơ đã nhập đủ nếu chắc chắn.
        </Empty>
      ) : (
        <RowList
          rows={impediments.map((one) => ({
            key: one.id,
            title: IMPEDIMENTS[one.kind],
            state: one.endedOn === null && <StateWord state="late">Chưa kết thúc</StateWord>,
            detail: [
              showPeriod(one.beganOn, one.endedOn),
              one.content,
              one.decisionNumber && `số ${one.decisionNumber}`,
              one.conclusion,
            ]
              .filter(Boolean)
              .join(' · '),
            acts: mayRecord && one.endedOn === null && (
              <Button variant="default" size="compact-sm" onClick={() => ending.open(one)}>
                Ghi kết thúc
              </Button>
            ),
          }))}
        />
      )}
      <Dialog control={recording} title="Ghi kỷ luật, việc đang xem xét">
        {() => <RecordImpediment subject={subject} onClose={recording.close} />}
      </Dialog>
      <Dialog control={ending} title="Ghi kết thúc">
        {(one) => <EndImpediment impediment={one} onClose={ending.close} />}
      </Dialog>
    </Section>
  )
}
