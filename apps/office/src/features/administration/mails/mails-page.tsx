/** Hộp thư đi: every mail the system wrote, sent or kept until a mail server is configured. */
import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  listMailsRoute,
  type MailRow,
  sendKeptMailsRoute,
} from '@guongsang/contract/administration-system.ts'
import { count, showMoment } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { ListSearch, oneOf, useListSearch } from '../../../ui/list-search.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { Page } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { usePlaceName } from '../place.ts'
import { MailLook } from './mail-look.tsx'
import { MAIL_STATES, MailStateWord } from './words.tsx'

const Search = ListSearch.extend({ state: oneOf('waiting', 'sent', 'kept', 'refused') })

const help = {
  about: 'Thư điện tử hệ thống đã viết cho người dùng: nhắc hạn, báo kết quả, tổng hợp đầu ngày.',
  steps: [
    'Chưa cấu hình máy chủ thư thì thư được giữ lại, đọc được ở đây.',
    'Cấu hình xong, bấm Gửi các thư còn giữ.',
    'Thư bị từ chối: kiểm tra địa chỉ nhận trong tài khoản của người đó.',
  ],
  notes: ['Mỗi người tự chọn nhận thư hay không ở Tài khoản của tôi, mục Thư báo.'],
}

export function MailsPage() {
  const place = usePlaceName()
  const [search, change] = useListSearch(Search)
  const { state, cursor, xem } = search
  const reply = useQuery(readList(listMailsRoute, { query: { state, cursor } }))
  const look = (mail: MailRow) => change({ xem: mail.id })
  const looked = reply.data?.rows.find((row) => row.id === xem)
  const configured = reply.data?.configured
  return (
    <Page
      wide
      kicker={place}
      title="Hộp thư đi"
      state={
        configured === false ? (
          <StateWord state="soon">Chưa cấu hình máy chủ thư</StateWord>
        ) : (
          configured && <StateWord state="done">Đang gửi thư</StateWord>
        )
      }
      lead={
        configured === false
          ? 'Thư được giữ lại ở đây. Nhờ người cài đặt khai báo máy chủ thư, khởi động lại rồi gửi.'
          : 'Thư điện tử hệ thống đã viết cho người dùng.'
      }
      acts={configured && <SendKept />}
      help={help}
    >
      <Filters>
        <NativeSelect
          aria-label="Trạng thái"
          value={state ?? ''}
          data={[{ value: '', label: 'Mọi trạng thái' }, ...choicesOf(MAIL_STATES)]}
          onChange={(event) => change({ state: (event.currentTarget.value || undefined) as typeof state })}
        />
      </Filters>
      <DataTable
        caption="Thư hệ thống đã viết"
        columns={columnsWith(look)}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        onLook={look}
        looked={xem}
        empty={
          state === undefined ? (
            <Empty title="Chưa có thư nào">
              Khi người dùng bật nhận thư và có việc cần báo, thư sẽ hiện ở đây.
            </Empty>
          ) : (
            <Empty title="Không có thư nào khớp">Chọn trạng thái khác.</Empty>
          )
        }
      />
      {looked && <MailLook mail={looked} onClose={() => change({ xem: undefined })} />}
    </Page>
  )
}

const columnsWith = (look: (mail: MailRow) => void): readonly Column<MailRow>[] => [
  {
    key: 'subject',
    title: 'Tiêu đề',
    wrap: true,
    cell: (row) => <LookButton onClick={() => look(row)}>{row.subject}</LookButton>,
  },
  { key: 'to', title: 'Gửi đến', cell: (row) => row.toAddress },
  { key: 'state', title: 'Trạng thái', cell: (row) => <MailStateWord state={row.state} /> },
  { key: 'created', title: 'Viết lúc', cell: (row) => showMoment(row.createdAt) },
]

function SendKept() {
  const ask = useAsk()
  const send = useAct(sendKeptMailsRoute, {
    done: ({ queued }) => (queued === 0 ? 'Không còn thư nào đang giữ.' : `Đang gửi ${count(queued)} thư.`),
  })
  const askToSend = async () => {
    const text = 'Mọi thư còn giữ được gửi đến người nhận. Thư cũ có thể không còn đúng thời điểm.'
    if (await ask({ title: 'Gửi các thư còn giữ?', text, act: 'Gửi' })) send.mutate({})
  }
  return (
    <Button variant="default" loading={send.isPending} onClick={() => void askToSend()}>
      Gửi các thư còn giữ
    </Button>
  )
}
