/** Xem nhanh một lần khen thưởng: the decision, what happened to it later, what can be done about it. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  type Award,
  AWARD_CHANGES,
  AWARD_LEVELS,
  getAwardRoute,
  GROUNDS,
  SUBJECT_KINDS,
} from '@guongsang/contract/honours.ts'
import { showDay, showMoment } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { Facts } from '../../../ui/facts.tsx'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { LinkButton, UnitLink } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Await } from '../../../ui/states.tsx'
import { AwardActs } from './award-acts.tsx'
import { AwardStateWord, decisionOf, yearsOf } from './words.tsx'

interface Props {
  id: string
  onLook: (id: string) => void
  onClose: () => void
}

export function AwardLook({ id, onLook, onClose }: Props) {
  const reply = useQuery(read(getAwardRoute, { params: { id } }))
  const award = reply.data
  return (
    <SidePanel
      kicker={award ? SUBJECT_KINDS[award.subject.kind] : 'Khen thưởng'}
      title={award?.subject.name ?? '…'}
      onClose={onClose}
      foot={award && award.may.length > 0 ? <AwardActs award={award} onClose={onClose} /> : undefined}
    >
      <Await reply={reply}>{(found) => <Look award={found} onLook={onLook} />}</Await>
    </SidePanel>
  )
}

function Look({ award, onLook }: { award: Award; onLook: (id: string) => void }) {
  return (
    <>
      <Facts
        rows={[
          ['Danh hiệu, hình thức', award.title],
          ['Trạng thái', <StateNow key="state" award={award} />],
          ['Năm đạt thành tích', yearsOf(award)],
          ['Cấp khen thưởng', AWARD_LEVELS[award.level]],
          ['Loại khen thưởng', award.ground && GROUNDS[award.ground]],
          ['Đơn vị khi được khen', <UnitLink key="unit" unit={award.organization} />],
          ['Số quyết định', award.decisionNumber],
          ['Ngày quyết định', award.decidedOn && showDay(award.decidedOn)],
          ['Người ký, cơ quan ban hành', award.decidedBy],
          ['Tệp quyết định', award.fileId && <AttachedFile key="file" id={award.fileId} />],
          ['Thành tích', award.achievement],
          ['Ghi vào hệ thống', `${award.recordedBy}, ${showMoment(award.recordedAt)}`],
        ]}
      />
      {award.subject.kind !== 'other' && award.subject.id !== null && (
        <LinkButton
          to="/khen-thuong/doi-tuong/$kind/$id"
          params={{ kind: award.subject.kind, id: award.subject.id }}
          variant="default"
          size="compact-sm"
          mt="xs"
        >
          Mọi lần khen thưởng, còn thiếu gì?
        </LinkButton>
      )}
      {award.corrects !== null && (
        <OtherVersion id={award.corrects} onLook={onLook} title="Bản ghi trước khi đính chính" />
      )}
      {award.changes.length > 0 && (
        <Section title="Đã có thay đổi">
          <RowList
            rows={award.changes.map((change) => ({
              key: `${change.kind}-${change.recordedAt}`,
              title: AWARD_CHANGES[change.kind],
              detail: [
                change.reason,
                decisionOf(change),
                `${change.recordedBy}, ${showMoment(change.recordedAt)}`,
              ]
                .filter(Boolean)
                .join(' · '),
              acts: change.replacedBy !== null && (
                <OtherVersion id={change.replacedBy} onLook={onLook} title="Xem bản đúng" />
              ),
            }))}
          />
        </Section>
      )}
    </>
  )
}

const OtherVersion = ({ id, title, onLook }: { id: string; title: string; onLook: (id: string) => void }) => (
  <Button variant="default" size="compact-sm" mt="xs" onClick={() => onLook(id)}>
    {title}
  </Button>
)

/** A record that was corrected or taken out is no longer in the history at all. */
function StateNow({ award }: { award: Award }) {
  const last = award.changes.findLast(({ kind }) => kind === 'corrected' || kind === 'withdrawn')
  if (last !== undefined) return <>{last.kind === 'corrected' ? 'Đã đính chính' : 'Đã bỏ vì ghi nhầm'}</>
  return <AwardStateWord revoked={award.revoked} />
}
