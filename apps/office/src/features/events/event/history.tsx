/** Diễn biến: the steps with their reasons, then everything that was done. */
import type { EventShown } from '@guongsang/contract/events-register.ts'
import { EVENT_ACTS } from '@guongsang/contract/events-words.ts'
import { showDay, showMoment } from '../../../lib/format.ts'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Timeline } from '../../../ui/timeline.tsx'

export function History({ event: { id, changes } }: { event: EventShown }) {
  return (
    <>
      <Section title="Các bước">
        <RowList
          rows={changes.map((change) => ({
            key: `${change.recordedAt} ${change.act}`,
            title: EVENT_ACTS[change.act],
            detail: [
              change.act === 'reschedule' || change.act === 'plan'
                ? `ngày ${showDay(change.startsOn)}`
                : null,
              change.reason,
              `${change.recordedBy}, ${showMoment(change.recordedAt)}`,
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      </Section>
      <Section title="Mọi việc đã ghi">
        <Timeline kind="event" id={id} />
      </Section>
    </>
  )
}
