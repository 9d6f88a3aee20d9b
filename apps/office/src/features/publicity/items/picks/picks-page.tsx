/** Nội dung cho các kênh của Đảng: what was picked, used, dropped; the packages of the standing agency. */
import { useState } from 'react'
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  drawUpPackageRoute,
  dropPickRoute,
  listPackagesRoute,
  listPicksRoute,
  type PackageRow,
  type PickRow,
  sendPackageRoute,
  usePickRoute as markUsedRoute,
} from '@guongsang/contract/publicity-picks.ts'
import { listPublicityItemsRoute } from '@guongsang/contract/publicity-items.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { showDay } from '../../../../lib/format.ts'
import { readList } from '../../../../lib/query.ts'
import { useAccount, useMay } from '../../../../lib/session.ts'
import { useAct } from '../../../../ui/act.ts'
import { useAsk } from '../../../../ui/ask.tsx'
import { type Column, DataTable } from '../../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../../ui/form.tsx'
import { ListSearch, useListSearch } from '../../../../ui/list-search.ts'
import { OptionalText } from '../../../../ui/optional-text.tsx'
import { Page, Section } from '../../../../ui/page.tsx'
import { OrganizationPicker } from '../../../../ui/pickers/organization-picker.tsx'
import { RemoteChoose } from '../../../../ui/remote-choose.tsx'
import { RowList } from '../../../../ui/row-list.tsx'
import { StateWord } from '../../../../ui/state-word.tsx'
import { Empty } from '../../../../ui/states.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import styles from '../items.module.css'

const help = {
  about:
    'Ban Tuyên giáo chọn tin, bài, điển hình cho cổng và bản tin của Đảng; cơ quan thường trực gửi gói nội dung.',
  steps: [
    'Mở một tin, bài đã duyệt, bấm Chọn cho kênh của Đảng.',
    'Đăng xong thì ghi đã dùng; không dùng thì bỏ, có lý do.',
    'Cơ quan thường trực lập gói nội dung rồi bấm Gửi.',
  ],
  notes: ['Chỉ chọn được tin, bài đã duyệt và điển hình đã công khai.'],
}

export function PicksPage() {
  return (
    <Page
      wide
      title="Nội dung chọn lọc"
      lead="Cho Cổng thông tin điện tử Đảng bộ, bản tin nội bộ và báo cáo viên."
      help={help}
    >
      <Tabs
        label="Nội dung"
        tabs={[
          { key: 'chon', label: 'Đã chọn', content: () => <Picks state="open" /> },
          { key: 'da-dung', label: 'Đã dùng', content: () => <Picks state="used" /> },
          { key: 'da-bo', label: 'Đã bỏ', content: () => <Picks state="dropped" /> },
          { key: 'goi', label: 'Gói nội dung', content: () => <Packages /> },
        ]}
      />
    </Page>
  )
}

const ChosenLink = ({ chosen: { kind, id, title } }: { chosen: PickRow['chosen'] }) =>
  kind === 'item' ? (
    <Link to="/tin-bai/$id" params={{ id }}>
      {title}
    </Link>
  ) : (
    <Link to="/dien-hinh/$id" params={{ id }}>
      {title}
    </Link>
  )

function Picks({ state }: { state: 'open' | 'used' | 'dropped' }) {
  const may = useMay()
  const [{ cursor }, change] = useListSearch(ListSearch)
  const reply = useQuery(readList(listPicksRoute, { query: { state, cursor } }))
  const columns: readonly Column<PickRow>[] = [
    {
      key: 'title',
      title: 'Tin, bài, điển hình',
      wrap: true,
      minWidth: '16rem',
      cell: (row) => <ChosenLink chosen={row.chosen} />,
    },
    { key: 'channel', title: 'Kênh', wrap: true, cell: (row) => row.channel?.name ?? '' },
    { key: 'picked', title: 'Chọn', wrap: true, cell: (row) => `${showDay(row.pickedOn)}, ${row.pickedBy}` },
    ...(state === 'open' ? [] : [{ key: 'end', title: 'Kết quả', wrap: true, cell: endOf }]),
    ...(state === 'open' && may('can-pick-items')
      ? [{ key: 'act', title: 'Làm', cell: (row: PickRow) => <PickActs pick={row} /> }]
      : []),
  ]
  return (
    <DataTable
      caption="Nội dung đã chọn"
      columns={columns}
      reply={reply}
      rowKey={(row) => row.id}
      cursor={cursor}
      onCursor={(next) => change({ cursor: next })}
      empty={
        <Empty title="Chưa có nội dung nào">Mở một tin, bài đã duyệt rồi bấm Chọn cho kênh của Đảng.</Empty>
      }
    />
  )
}

const endOf = ({ usedOn, droppedOn, droppedReason }: PickRow): string =>
  usedOn === null ? `Bỏ ${showDay(droppedOn!)}: ${droppedReason}` : `Dùng ${showDay(usedOn)}`

function PickActs({ pick: { id, version, chosen } }: { pick: PickRow }) {
  const ask = useAsk()
  const params = { id }
  const used = useAct(markUsedRoute, { done: 'Đã ghi đã dùng.' })
  const drop = useAct(dropPickRoute, { done: 'Đã bỏ khỏi danh sách.' })
  const dropIt = async () => {
    const answer = await ask({
      title: 'Bỏ khỏi danh sách?',
      text: `“${chosen.title}” không còn chờ đăng trên kênh của Đảng.`,
      act: 'Bỏ khỏi danh sách',
      reason: 'Lý do',
    })
    if (answer) drop.mutate({ params, body: { reason: answer.reason, version } })
  }
  return (
    <div className={styles.acts}>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => used.mutate({ params, body: { version } })}
        aria-label={`Ghi đã dùng ${chosen.title}`}
      >
        Đã dùng
      </Button>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        onClick={() => void dropIt()}
        aria-label={`Bỏ ${chosen.title}`}
      >
        Bỏ
      </Button>
    </div>
  )
}

function Packages() {
  const may = useMay()
  const dialog = useDialog()
  const [{ cursor }] = useListSearch(ListSearch)
  const reply = useQuery(readList(listPackagesRoute, { query: { cursor } }))
  const rows = reply.data?.rows ?? []
  return (
    <Section
      title="Gói nội dung"
      acts={
        may('can-pack-items') && (
          <Button variant="default" onClick={() => dialog.open(true)}>
            Lập gói nội dung
          </Button>
        )
      }
    >
      {rows.length === 0 ? (
        <Empty title="Chưa có gói nội dung nào">Cơ quan thường trực lập gói rồi gửi.</Empty>
      ) : (
        <RowList rows={rows.map((one) => packageRow(one, may('can-pack-items')))} />
      )}
      <Dialog control={dialog} title="Lập gói nội dung" wide>
        {() => <PackageForm onDone={dialog.close} />}
      </Dialog>
    </Section>
  )
}

const packageRow = (one: PackageRow, maySend: boolean) => ({
  key: one.id,
  title: one.title,
  state: (
    <StateWord state={one.sentOn === null ? 'waiting' : 'done'}>
      {one.sentOn === null ? 'Chưa gửi' : `Gửi ${showDay(one.sentOn)}`}
    </StateWord>
  ),
  detail: (
    <>
      {[`${one.organization.name} gửi ${one.receiver.name}`, one.note].filter(Boolean).join('. ')}
      <ul className={styles.entries}>
        {one.entries.map((entry) => (
          <li key={entry.id}>
            <ChosenLink chosen={entry} />
            {entry.note !== null && `: ${entry.note}`}
          </li>
        ))}
      </ul>
    </>
  ),
  acts: one.sentOn === null && maySend ? <SendPackage one={one} /> : undefined,
})

function SendPackage({ one: { id, version } }: { one: PackageRow }) {
  const send = useAct(sendPackageRoute, { done: 'Đã gửi gói nội dung.' })
  return (
    <Button
      size="compact-sm"
      loading={send.isPending}
      onClick={() => send.mutate({ params: { id }, body: { version } })}
    >
      Gửi
    </Button>
  )
}

type Packed = Parsed<typeof drawUpPackageRoute>['body'] & Record<string, unknown>

function PackageForm({ onDone }: { onDone: () => void }) {
  const { organization } = useAccount()
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map())
  const save = useAct(drawUpPackageRoute, { done: 'Đã lập gói nội dung.', quiet: true, after: onDone })
  const action = useActionForm<Packed>({
    initial: { title: '', organizationId: organization?.id ?? '', receiverId: '', note: null, entries: [] },
    schema: drawUpPackageRoute.body,
    guard: false,
    submit: (body) => save.mutateAsync({ body: drawUpPackageRoute.body.parse(body) }),
  })
  const { form } = action
  const { entries } = form.values
  const add = (id: string | null, title: string) => {
    if (id === null || entries.some(({ itemId }) => itemId === id)) return
    setTitles(new Map([...titles, [id, title]]))
    form.insertListItem('entries', { itemId: id, exemplarId: null, note: null })
  }
  return (
    <Form action={action} act="Lưu" onCancel={onDone}>
      <TextInput label="Tên gói" {...form.getInputProps('title')} />
      <OrganizationPicker label="Gửi cho" {...form.getInputProps('receiverId')} />
      <OptionalText label="Ghi thêm" {...form.getInputProps('note')} />
      <RemoteChoose
        key={entries.length}
        label="Thêm tin, bài"
        useAnswer={useApproved}
        error={form.errors.entries}
        onChange={(id, option) => add(id, option?.label ?? '')}
      />
      <RowList
        rows={entries.map(({ itemId }, at) => ({
          key: itemId!,
          title: titles.get(itemId!) ?? '',
          acts: (
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              onClick={() => form.removeListItem('entries', at)}
            >
              Bỏ
            </Button>
          ),
        }))}
      />
    </Form>
  )
}

function useApproved(q: string) {
  const query = { q, view: 'approved', limit: 20 } as const
  const reply = useQuery(readList(listPublicityItemsRoute, { query }))
  return reply.data?.rows.map(({ id, title, author }) => ({ value: id, label: title, detail: author }))
}
