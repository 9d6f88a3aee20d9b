/** Một chuyên mục: its cadence and limit by date, what was renewed, what is on the air. */
import { Button, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { COLUMN_KINDS } from '@guongsang/contract/publicity-channel-words.ts'
import {
  closeColumnRoute,
  type Column,
  renewColumnRoute,
  setColumnRuleRoute,
  showColumnRoute,
} from '@guongsang/contract/publicity-channels.ts'
import { showDay, showPeriod } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { LinkButton, UnitLink } from '../../../ui/link.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { BroadcastTable } from '../broadcasts/broadcast-table.tsx'
import { letteredLabel } from '../labels/use-publicity-labels.ts'
import styles from '../publicity.module.css'
import { CloseButton } from './close-button.tsx'
import { emptyRule, RuleFields } from './rule-fields.tsx'

const help = {
  about: 'Chuyên mục: nhịp phát và thời lượng tối đa theo từng thời gian, nội dung, nhật ký đổi mới.',
  steps: [
    'Đặt nhịp: ghi nhịp mới từ một ngày; tháng đã qua giữ nhịp cũ.',
    'Ghi đổi mới: mỗi lần đổi cách thể hiện ghi một dòng.',
  ],
  notes: ['Số kỳ từng tháng xem ở Bảng tháng.'],
}

export function ColumnPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showColumnRoute, { params: { id } }))
  return <Await reply={reply}>{(column) => <Shown column={column} />}</Await>
}

function Shown({ column }: { column: Column }) {
  const { id, name, kind, channel, lead, rules, renewals, closedOn, airs } = column
  return (
    <Page
      wide
      kicker={<Link to="/chuyen-muc">Chuyên mục, chuyên trang</Link>}
      title={name}
      state={
        <StateWord state={closedOn === null ? 'done' : 'not-applicable'}>
          {closedOn === null ? 'Đang mở' : `Dừng từ ${showDay(closedOn)}`}
        </StateWord>
      }
      lead={
        <>
          {COLUMN_KINDS[kind]} trên{' '}
          <Link to="/kenh/$id" params={{ id: channel.id }}>
            {channel.name}
          </Link>
          , <UnitLink unit={lead} /> chủ trì. {rules[0]?.sentence}.
        </>
      }
      acts={<Acts column={column} />}
      help={help}
    >
      <Tabs
        label="Phần của chuyên mục"
        tabs={[
          ...(airs
            ? [
                {
                  key: 'ky',
                  label: 'Kỳ phát sóng',
                  content: () => <BroadcastTable filter={{ columnId: id }} />,
                },
              ]
            : []),
          { key: 'thong-tin', label: 'Thông tin', content: () => <ColumnFacts column={column} /> },
          {
            key: 'nhip',
            label: 'Nhịp',
            count: rules.length,
            content: () => <Rules column={column} />,
          },
          {
            key: 'doi-moi',
            label: 'Đổi mới',
            count: renewals.length,
            content: () => <Renewals column={column} />,
          },
          { key: 'dien-bien', label: 'Diễn biến', content: () => <Timeline kind="column" id={id} /> },
        ]}
      />
    </Page>
  )
}

function Acts({ column: { id, name, version, may } }: { column: Column }) {
  return (
    <>
      {may.includes('close') && (
        <CloseButton route={closeColumnRoute} what={`chuyên mục “${name}”`} id={id} version={version} />
      )}
      {may.includes('edit') && (
        <LinkButton variant="default" to="/chuyen-muc/$id/sua" params={{ id }}>
          Sửa
        </LinkButton>
      )}
      <LinkButton variant="default" to="/bang-thang">
        Bảng tháng
      </LinkButton>
      {may.includes('schedule') && (
        <LinkButton to="/ky-phat-song/xep-lich" search={{ chuyenmuc: id } as never}>
          Xếp lịch
        </LinkButton>
      )}
    </>
  )
}

const ColumnFacts = ({ column }: { column: Column }) => (
  <Facts
    rows={[
      [
        'Phối hợp',
        column.cooperators.map((unit) => (
          <div key={unit.id}>
            <UnitLink unit={unit} />
          </div>
        )),
      ],
      [
        'Nội dung tập trung',
        column.topics.map((topic) => <div key={topic.code}>{letteredLabel(topic)}</div>),
      ],
      ['Cách thể hiện', column.format],
      ['Theo', column.source],
      ['Mở', showPeriod(column.openedOn, column.closedOn)],
      ...(column.closeReason === null ? [] : [['Lý do dừng', column.closeReason] as const]),
    ]}
  />
)

function Rules({ column: { id, rules, may } }: { column: Column }) {
  const dialog = useDialog()
  return (
    <Section
      title="Nhịp phát theo thời gian"
      acts={may.includes('set-rule') && <Button onClick={() => dialog.open(true)}>Đặt nhịp</Button>}
    >
      <ul className={styles.list}>
        {rules.map((rule) => (
          <li key={rule.id} className={styles.entry}>
            Từ {showDay(rule.validFrom)}: {rule.sentence}.
            {rule.source !== null && <span className={styles.facts}>{rule.source}</span>}
          </li>
        ))}
      </ul>
      <Dialog control={dialog} title="Đặt nhịp từ một ngày">
        {() => <RuleForm id={id} onClose={dialog.close} />}
      </Dialog>
    </Section>
  )
}

function RuleForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { today } = useSession()
  const set = useAct(setColumnRuleRoute, { done: 'Đã đặt nhịp.', quiet: true, after: onClose })
  const action = useActionForm({
    initial: { ...emptyRule, validFrom: today } as Record<string, unknown>,
    schema: setColumnRuleRoute.body,
    submit: (body) => set.mutateAsync({ params: { id }, body: setColumnRuleRoute.body.parse(body) }),
    guard: false,
  })
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <DateField label="Từ ngày" {...action.form.getInputProps('validFrom')} />
      <RuleFields form={action.form} />
    </Form>
  )
}

function Renewals({ column: { id, renewals, may } }: { column: Column }) {
  const dialog = useDialog()
  return (
    <Section
      title="Nhật ký đổi mới"
      acts={may.includes('renew') && <Button onClick={() => dialog.open(true)}>Ghi đổi mới</Button>}
    >
      {renewals.length === 0 ? (
        <Empty title="Chưa ghi lần đổi mới nào">Đổi cách thể hiện thì bấm Ghi đổi mới.</Empty>
      ) : (
        <ul className={styles.list}>
          {renewals.map((one) => (
            <li key={one.id} className={styles.entry}>
              {one.text}
              <span className={styles.facts}>
                {[showDay(one.happenedOn), one.reason, one.recordedBy].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Dialog control={dialog} title="Đổi mới chuyên mục">
        {() => <RenewForm id={id} onClose={dialog.close} />}
      </Dialog>
    </Section>
  )
}

function RenewForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { today } = useSession()
  const renew = useAct(renewColumnRoute, { done: 'Đã ghi.', quiet: true, after: onClose })
  const action = useActionForm({
    initial: { happenedOn: today, text: '', reason: null as string | null },
    schema: renewColumnRoute.body,
    submit: (body) => renew.mutateAsync({ params: { id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <DateField label="Ngày" {...form.getInputProps('happenedOn')} />
      <Textarea label="Điều đã đổi mới" autosize minRows={3} {...form.getInputProps('text')} />
      <LongText label="Vì sao" {...form.getInputProps('reason')} />
    </Form>
  )
}
