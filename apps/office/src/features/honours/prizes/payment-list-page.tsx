/** Một danh sách chi as it was when kept: printed, exported, withdrawn when it was a mistake. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import {
  exportPaymentListRoute,
  getPaymentListRoute,
  printPaymentListRoute,
  withdrawPaymentListRoute,
} from '@guongsang/contract/honours-payments.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { addressOf, call } from '../../../lib/call.ts'
import { showMoment } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { useDialog } from '../../../ui/dialog.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { DownloadButton } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { PrintDialog } from '../../../ui/print-dialog.tsx'
import { Await } from '../../../ui/states.tsx'
import { PaymentStateWord } from './payment-lists.tsx'
import { PaymentSums } from './payment-sums.tsx'

const help = {
  about: 'Một danh sách chi tiền thưởng, giữ nguyên như lúc lập: từng dòng với cách tính và căn cứ.',
  steps: ['Bấm In để có văn bản theo thể thức.', 'Bấm Xuất Excel để chuyển bộ phận tài chính.'],
  notes: ['Danh sách không sửa được. Lập nhầm thì bỏ, kèm lý do, rồi lập danh sách khác.'],
}

type Kept = Ok<typeof getPaymentListRoute>

export function PaymentListPage() {
  const { id } = useParams({ from: '/shell/tien-thuong/$id' })
  const reply = useQuery(read(getPaymentListRoute, { params: { id } }))
  return <Await reply={reply}>{(list) => <Shown list={list} />}</Await>
}

function Shown({ list }: { list: Kept }) {
  const { title, decisionNumber, recordedAt, recordedBy, withdrawn, sums } = list
  return (
    <Page
      wide
      kicker={
        <Link to="/tien-thuong" search={{ muc: 'da-lap' } as never}>
          Danh sách chi đã lập
        </Link>
      }
      title={title}
      state={<PaymentStateWord list={list} />}
      acts={<Acts list={list} />}
      help={help}
    >
      <Facts
        rows={[
          ['Số quyết định khen thưởng', decisionNumber],
          ['Người lập', `${recordedBy}, ${showMoment(recordedAt)}`],
          ...(withdrawn === null
            ? []
            : [['Đã bỏ', `${withdrawn.reason} (${withdrawn.by}, ${showMoment(withdrawn.at)})`] as const]),
        ]}
      />
      <PaymentSums payment={sums} />
    </Page>
  )
}

function Acts({ list: { id, title, withdrawn } }: { list: Kept }) {
  const ask = useAsk()
  const printing = useDialog()
  const params = { id }
  const withdraw = useAct(withdrawPaymentListRoute, { done: 'Đã bỏ danh sách chi.' })
  const press = async () => {
    const answer = await ask({
      title: `Bỏ “${title}”?`,
      text: 'Danh sách không còn dùng để chi; vẫn giữ để tra cứu cùng lý do.',
      act: 'Bỏ danh sách',
      reason: 'Lý do',
    })
    if (answer) withdraw.mutate({ params, body: { reason: answer.reason } })
  }
  return (
    <>
      <DownloadButton href={addressOf(exportPaymentListRoute, { params })}>Xuất Excel</DownloadButton>
      {withdrawn === null && (
        <>
          <Button
            variant="default"
            leftSection={<Icon name="print" size={16} />}
            onClick={() => printing.open(true)}
          >
            In
          </Button>
          <Button variant="subtle" color="gray" loading={withdraw.isPending} onClick={() => void press()}>
            Bỏ danh sách
          </Button>
        </>
      )}
      <PrintDialog
        control={printing}
        title="In danh sách chi tiền thưởng"
        print={(values) => call(printPaymentListRoute, { params, body: values })}
      />
    </>
  )
}
