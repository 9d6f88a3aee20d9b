import { Button } from '@mantine/core'
import { undoMergeRoute } from '@guongsang/contract/organizations-duplicates.ts'
import type { Person } from '@guongsang/contract/organizations-people.ts'
import { showMoment } from '../../../lib/format.ts'
import { useAct } from '../../../ui/act.ts'
import { LinkButton } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'

/** Records that were joined into this one; each can be taken apart again. */
export function PersonMerges({ person, may }: { person: Person; may: (act: string) => boolean }) {
  const undo = useAct(undoMergeRoute, { done: 'Đã gỡ gộp: hai bản ghi trở lại như trước.' })
  return (
    <Section
      title="Bản ghi đã gộp vào người này"
      acts={
        may('mergeRecords') && (
          <LinkButton to="/nguoi/trung-lap" search={{ cua: person.id }} variant="default" size="compact-sm">
            Tìm bản ghi trùng
          </LinkButton>
        )
      }
    >
      {person.merges.length === 0 ? (
        <Empty title="Chưa gộp bản ghi nào">
          Khi một người bị ghi hai lần, gộp ở Bản ghi trùng. Gộp nhầm thì gỡ ở đây.
        </Empty>
      ) : (
        <RowList
          rows={person.merges.map((merge) => ({
            key: merge.id,
            title: merge.dropped.name,
            state: merge.undone && <StateWord state="not-applicable">Đã gỡ gộp</StateWord>,
            detail: `gộp lúc ${showMoment(merge.mergedAt)}`,
            acts: may('mergeRecords') && !merge.undone && (
              <Button
                variant="default"
                size="compact-sm"
                loading={undo.isPending}
                onClick={() => undo.mutate({ params: { id: merge.id } })}
              >
                Gỡ gộp
              </Button>
            ),
          }))}
        />
      )}
    </Section>
  )
}
