/** Each office that received it: what it said, and what it can say now. */
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  askVisitRoute,
  declineHandOverRoute,
  type HandOver,
  receiveHandOverRoute,
  reportUseRoute,
} from '@guongsang/contract/publicity-hand-overs.ts'
import { listPublicityItemsRoute } from '@guongsang/contract/publicity-items.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { RemoteChoose, type RemoteChoice, type RemoteProps } from '../../../ui/remote-choose.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import styles from './outreach.module.css'
import { HandOverWord } from './words.tsx'

type Recipient = HandOver['recipients'][number]
interface About {
  handOver: HandOver
  recipient: Recipient
}

export const Recipients = ({ handOver }: { handOver: HandOver }) => (
  <RowList
    rows={handOver.recipients.map((recipient) => ({
      key: recipient.organization.id,
      title: recipient.organization.name,
      state: <HandOverWord state={recipient.state} />,
      detail: <Told recipient={recipient} />,
      acts: recipient.mayAnswer && <Answers handOver={handOver} recipient={recipient} />,
    }))}
  />
)

function Told({ recipient }: { recipient: Recipient }) {
  const { receivedOn, receivedBy, declinedOn, declinedReason, uses } = recipient
  return (
    <>
      {receivedOn !== null &&
        `Nhận ngày ${showDay(receivedOn)}${receivedBy === null ? '' : `, ${receivedBy}`}. `}
      {declinedOn !== null && `Không dùng từ ${showDay(declinedOn)}: ${declinedReason}.`}
      {uses.map((use) => (
        <span key={use.id} className={styles.line}>
          {showDay(use.madeOn)}:{' '}
          {use.item ? (
            <Link to="/tin-bai/$id" params={{ id: use.item.id }}>
              {use.made}
            </Link>
          ) : use.link ? (
            <a href={use.link} target="_blank" rel="noreferrer">
              {use.made}
            </a>
          ) : (
            use.made
          )}
        </span>
      ))}
    </>
  )
}

function Answers({ handOver, recipient }: About) {
  const ask = useAsk()
  const params = { id: handOver.id, organizationId: recipient.organization.id }
  const using = useDialog()
  const visiting = useDialog()
  const receive = useAct(receiveHandOverRoute, { done: 'Đã ghi nhận.' })
  const decline = useAct(declineHandOverRoute, { done: 'Đã báo không dùng.' })
  const { state, version } = recipient
  const refuse = async () => {
    const answer = await ask({
      title: 'Báo không dùng?',
      text: `Nơi gửi sẽ biết ${recipient.organization.name} không dùng và vì sao.`,
      act: 'Báo không dùng',
      reason: 'Lý do',
    })
    if (answer) decline.mutate({ params, body: { reason: answer.reason, version } })
  }
  return (
    <>
      {state === 'sent' && (
        <Button size="compact-md" onClick={() => receive.mutate({ params, body: { version } })}>
          Đã nhận
        </Button>
      )}
      {state !== 'recalled' && (
        <Button size="compact-md" variant="default" onClick={() => using.open(true)}>
          Ghi bài đã làm
        </Button>
      )}
      {(state === 'received' || state === 'used') && handOver.kind === 'profile' && (
        <Button size="compact-md" variant="default" onClick={() => visiting.open(true)}>
          Hẹn gặp
        </Button>
      )}
      {(state === 'sent' || state === 'received') && (
        <Button size="compact-md" variant="default" onClick={() => void refuse()}>
          Báo không dùng
        </Button>
      )}
      <Dialog control={using} title="Ghi bài đã làm">
        {() => <UseForm params={params} onClose={using.close} />}
      </Dialog>
      <Dialog control={visiting} title="Hẹn gặp">
        {() => <VisitForm params={params} onClose={visiting.close} />}
      </Dialog>
    </>
  )
}

interface FormProps {
  params: { id: string; organizationId: string }
  onClose: () => void
}

function UseForm({ params, onClose }: FormProps) {
  const { today } = useSession()
  const report = useAct(reportUseRoute, { quiet: true, done: 'Đã ghi.', after: onClose })
  const action = useActionForm({
    initial: { made: '', madeOn: today, itemId: null as string | null, link: null as string | null },
    schema: reportUseRoute.body,
    submit: (body) => report.mutateAsync({ params, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <TextInput
        label="Đã làm thành"
        placeholder="Phóng sự 6 phút, bài trên Cổng…"
        {...form.getInputProps('made')}
      />
      <DateField label="Ngày đăng, phát" {...form.getInputProps('madeOn')} />
      <ItemPicker label="Tin, bài trong hệ thống" {...form.getInputProps('itemId')} />
      <OptionalText label="Địa chỉ trang đã đăng" placeholder="https://" {...form.getInputProps('link')} />
    </Form>
  )
}

const ItemPicker = (props: RemoteProps) => <RemoteChoose useAnswer={useItems} {...props} />

function useItems(q: string): RemoteChoice[] | undefined {
  const reply = useQuery(readList(listPublicityItemsRoute, { query: { q, limit: 20 } }))
  return reply.data?.rows.map(({ id, title, form, organization }) => ({
    value: id,
    label: title,
    detail: `${form.label}, ${organization.name}`,
  }))
}

function VisitForm({ params, onClose }: FormProps) {
  const ask = useAct(askVisitRoute, { quiet: true, done: 'Đã gửi lời hẹn.', after: onClose })
  const action = useActionForm({
    initial: {
      writer: '',
      visitOn: null as string | null,
      visitAt: null as string | null,
      place: null as string | null,
      purpose: '',
    },
    schema: askVisitRoute.body,
    submit: (values) => ask.mutateAsync({ params, body: askVisitRoute.body.parse(values) }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Gửi lời hẹn" onCancel={onClose}>
      <TextInput label="Người đến gặp" {...form.getInputProps('writer')} />
      <Row>
        <DateField label="Ngày" {...form.getInputProps('visitOn')} />
        <OptionalText label="Giờ" {...form.getInputProps('visitAt')} />
      </Row>
      <OptionalText label="Nơi gặp" {...form.getInputProps('place')} />
      <TextInput label="Gặp để làm gì" {...form.getInputProps('purpose')} />
    </Form>
  )
}
