/** Mức lan tỏa of an item, shown on its page: numbers somebody read off, readers' words in the editor's own. */
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  countInteractionsRoute,
  noteAudienceTextRoute,
  showInteractionsRoute,
} from '@guongsang/contract/publicity-interactions.ts'
import { AUDIENCE_TEXT_KINDS } from '@guongsang/contract/publicity-outreach-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { count, showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { ChannelPicker } from '../../../ui/pickers/channel-picker.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import styles from './outreach.module.css'
import { AudienceTextWord } from './words.tsx'

type Shown = Ok<typeof showInteractionsRoute>

const figures = {
  views: 'Lượt xem, nghe',
  reactions: 'Cảm xúc',
  shares: 'Chia sẻ',
  comments: 'Bình luận',
  letters: 'Thư',
} as const
type Figure = keyof typeof figures
const each = Object.entries(figures) as [Figure, string][]

export function ItemInteractions({ itemId }: { itemId: string }) {
  const reply = useQuery(read(showInteractionsRoute, { params: { id: itemId } }))
  return <Await reply={reply}>{(shown) => <Interactions itemId={itemId} shown={shown} />}</Await>
}

function Interactions({ itemId, shown }: { itemId: string; shown: Shown }) {
  const counting = useDialog()
  const noting = useDialog()
  const said = (one: Record<Figure, number | null>) =>
    each
      .flatMap(([figure, words]) =>
        one[figure] === null ? [] : [`${words.toLowerCase()} ${count(one[figure])}`],
      )
      .join(', ')
  return (
    <>
      {shown.mayRecord && (
        <div className={styles.acts}>
          <Button variant="default" onClick={() => counting.open(true)}>
            Ghi số liệu
          </Button>
          <Button variant="default" onClick={() => noting.open(true)}>
            Ghi ý kiến
          </Button>
        </div>
      )}
      {shown.readings.length === 0 && shown.texts.length === 0 && (
        <Empty title="Chưa ghi mức lan tỏa">
          Đọc số lượt xem, cảm xúc, chia sẻ trên kênh đã đăng rồi ghi vào đây.
        </Empty>
      )}
      {shown.readings.length > 0 && (
        <dl className={styles.figures}>
          {each.flatMap(([figure, words]) =>
            shown.latest[figure] === null
              ? []
              : [
                  <div key={figure}>
                    <dt>{words}</dt>
                    <dd>{count(shown.latest[figure])}</dd>
                  </div>,
                ],
          )}
        </dl>
      )}
      <RowList
        rows={shown.readings.map((reading) => ({
          key: `${reading.channel?.id} ${reading.countedOn}`,
          title: `${showDay(reading.countedOn)}${reading.channel === null ? '' : `, ${reading.channel.name}`}`,
          detail: `${said(reading)}. ${reading.by}`,
        }))}
      />
      <RowList
        rows={shown.texts.map((text) => ({
          key: text.id,
          title: text.text,
          state: <AudienceTextWord state={text.state} />,
          detail: [AUDIENCE_TEXT_KINDS[text.kind], showDay(text.receivedOn), text.handling]
            .filter(Boolean)
            .join(', '),
        }))}
      />
      <Dialog control={counting} title="Ghi số liệu lan tỏa">
        {() => <CountForm itemId={itemId} onClose={counting.close} />}
      </Dialog>
      <Dialog control={noting} title="Ghi ý kiến khán giả, thính giả, độc giả">
        {() => <NoteForm itemId={itemId} onClose={noting.close} />}
      </Dialog>
    </>
  )
}

interface FormProps {
  itemId: string
  onClose: () => void
}

function CountForm({ itemId, onClose }: FormProps) {
  const { today } = useSession()
  const record = useAct(countInteractionsRoute, { quiet: true, done: 'Đã ghi số liệu.', after: onClose })
  const none = null as number | null
  const action = useActionForm({
    initial: {
      channelId: null as string | null,
      countedOn: today,
      views: none,
      reactions: none,
      shares: none,
      comments: none,
      letters: none,
    },
    schema: countInteractionsRoute.body,
    submit: (body) => record.mutateAsync({ params: { id: itemId }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <ChannelPicker label="Kênh" {...form.getInputProps('channelId')} />
      <DateField label="Đọc số liệu ngày" {...form.getInputProps('countedOn')} />
      <Row>
        {each.map(([figure, words]) => (
          <NumberField key={figure} label={words} {...form.getInputProps(figure)} />
        ))}
      </Row>
    </Form>
  )
}

function NoteForm({ itemId, onClose }: FormProps) {
  const { today } = useSession()
  const note = useAct(noteAudienceTextRoute, { quiet: true, done: 'Đã ghi ý kiến.', after: onClose })
  const action = useActionForm({
    initial: { kind: 'comment' as keyof typeof AUDIENCE_TEXT_KINDS, text: '', receivedOn: today },
    schema: noteAudienceTextRoute.body,
    submit: (body) => note.mutateAsync({ params: { id: itemId }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <Row>
        <NativeSelect label="Loại" data={choicesOf(AUDIENCE_TEXT_KINDS)} {...form.getInputProps('kind')} />
        <DateField label="Nhận ngày" {...form.getInputProps('receivedOn')} />
      </Row>
      <Textarea
        label="Tóm tắt ý kiến"
        description="Viết bằng lời của biên tập; không ghi tên, số điện thoại, tài khoản của người nói."
        autosize
        minRows={3}
        {...form.getInputProps('text')}
      />
    </Form>
  )
}
