/** Điển hình trong bài giới thiệu: what a unit puts forward in one period, added and written before the item is sent. */
import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  listItemNominationsRoute,
  type NominationShown,
  withdrawNominationRoute,
} from '@guongsang/contract/exemplars-rounds.ts'
import { EXEMPLAR_SUBJECTS } from '@guongsang/contract/exemplars-words.ts'
import type { ItemShown } from '@guongsang/contract/plans-obligations.ts'
import { showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { NominationWord } from '../words.tsx'
import { NominationForm } from './nomination-form.tsx'

export function ItemNominations({ item }: { item: ItemShown }) {
  const reply = useQuery(read(listItemNominationsRoute, { params: { id: item.id } }))
  const dialog = useDialog<NominationShown | 'new'>()
  const mayAdd = item.may.includes('draft')
  return (
    <Section
      title="Điển hình giới thiệu"
      acts={mayAdd && <Button onClick={() => dialog.open('new')}>Thêm điển hình</Button>}
    >
      <Await reply={reply}>
        {({ rows, warnings }) => (
          <>
            {warnings.map((warning) => (
              <p key={warning} role="note">
                {warning}
              </p>
            ))}
            {rows.length === 0 ? (
              <Empty title="Chưa giới thiệu điển hình nào">
                {mayAdd
                  ? 'Bấm Thêm điển hình, chọn từ danh sách của đơn vị và ghi trích ngang. Kỳ này không có thì chọn Báo không có ở Bài nộp.'
                  : 'Đơn vị chưa đưa điển hình nào vào bài nộp.'}
              </Empty>
            ) : (
              <RowList
                rows={rows.map((one) => ({
                  key: one.id,
                  title: (
                    <Link to="/dien-hinh/$id" params={{ id: one.exemplar.id }}>
                      {one.exemplar.title}
                    </Link>
                  ),
                  state: <NominationWord state={one.state} />,
                  detail: detailOf(one),
                  acts: <Acts nomination={one} onEdit={() => dialog.open(one)} />,
                }))}
              />
            )}
          </>
        )}
      </Await>
      <Dialog control={dialog} title="Trích ngang" wide>
        {(about) => (
          <NominationForm item={item} nomination={about === 'new' ? null : about} onClose={dialog.close} />
        )}
      </Dialog>
    </Section>
  )
}

const detailOf = ({ exemplar, brief, minutes }: NominationShown): string =>
  [
    `${EXEMPLAR_SUBJECTS[exemplar.subjectKind]}: ${exemplar.subjectName}`,
    brief.achievement,
    minutes.on && `Bình xét ngày ${showDay(minutes.on)}`,
    minutes.votesAll !== null && `${minutes.votesFor ?? 0} trên ${minutes.votesAll} phiếu`,
  ]
    .filter(Boolean)
    .join(' · ')

function Acts({ nomination, onEdit }: { nomination: NominationShown; onEdit: () => void }) {
  const ask = useAsk()
  const { id, version, exemplar, may } = nomination
  const withdraw = useAct(withdrawNominationRoute, { done: 'Đã bỏ khỏi bài giới thiệu.' })
  const press = async () => {
    const answer = await ask({
      title: `Bỏ “${exemplar.title}” khỏi bài giới thiệu?`,
      text: 'Điển hình vẫn ở trong danh sách của đơn vị, có thể giới thiệu kỳ khác.',
      act: 'Bỏ khỏi bài',
    })
    if (answer !== null) withdraw.mutate({ params: { id }, body: { version } })
  }
  return (
    <Group gap="xs">
      {may.includes('edit') && (
        <Button variant="default" size="compact-sm" onClick={onEdit}>
          Sửa trích ngang
        </Button>
      )}
      {may.includes('withdraw') && (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => void press()}>
          Bỏ
        </Button>
      )}
    </Group>
  )
}
