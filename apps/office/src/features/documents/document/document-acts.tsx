/** What can be done with a document now: at most one main act, the others beside it. */
import { Button, Menu } from '@mantine/core'
import {
  cancelDocumentRoute,
  returnDocumentRoute,
  signDocumentRoute,
  submitDocumentRoute,
  withdrawDraftRoute,
} from '@guongsang/contract/documents-flow.ts'
import {
  acknowledgeDeliveriesRoute,
  carryOutDeliveryRoute,
} from '@guongsang/contract/documents-deliveries.ts'
import type { RegisteredDocument } from '@guongsang/contract/documents-register.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { LinkButton, MenuLink } from '../../../ui/link.tsx'
import { called } from '../../../lib/called.ts'
import { useMay } from '../../../lib/session.ts'
import { EnterIncoming } from '../books/enter-incoming.tsx'
import { ForwardForm } from './forward-form.tsx'
import { IssueDialog } from './issue-dialog.tsx'
import { ExpireForm, ReplaceForm } from './keep-forms.tsx'
import { NumberForm } from './number-form.tsx'
import { PrintForm } from './print-form.tsx'

const dialogs = {
  number: 'Cấp số văn bản',
  issue: 'Phát hành văn bản',
  forward: 'Gửi thêm',
  replace: 'Ghi bị thay thế',
  expire: 'Ghi hết hiệu lực',
  print: 'In văn bản',
  'enter-incoming': 'Vào sổ văn bản đến',
} as const
type Opened = keyof typeof dialogs

export function DocumentActs({ document }: { document: RegisteredDocument }) {
  const dialog = useDialog<Opened>()
  const may = (act: string) => document.may.includes(act)
  const mayAsk = useMay()
  return (
    <>
      <MainActs document={document} open={dialog.open} />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default">Việc khác</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {may('print') && <Menu.Item onClick={() => dialog.open('print')}>In văn bản</Menu.Item>}
          {may('forward') && <Menu.Item onClick={() => dialog.open('forward')}>Gửi thêm</Menu.Item>}
          {mayAsk('can-hand-over') && (
            <MenuLink
              to="/gui-truyen-thong/gui-moi"
              search={{ vanban: document.id, ten: document.title } as never}
            >
              Đề nghị tuyên truyền
            </MenuLink>
          )}
          {may('enter-incoming') && (
            <Menu.Item onClick={() => dialog.open('enter-incoming')}>Vào sổ văn bản đến</Menu.Item>
          )}
          {may('replace') && <Menu.Item onClick={() => dialog.open('replace')}>Ghi bị thay thế</Menu.Item>}
          {may('expire') && <Menu.Item onClick={() => dialog.open('expire')}>Ghi hết hiệu lực</Menu.Item>}
          <Withdrawals document={document} />
        </Menu.Dropdown>
      </Menu>
      {dialog.about !== null && (
        <Dialog control={dialog} title={dialogs[dialog.about]} wide={dialog.about === 'issue'}>
          {(opened) => <Opened opened={opened} document={document} onClose={dialog.close} />}
        </Dialog>
      )}
    </>
  )
}

function Opened(props: { opened: Opened; document: RegisteredDocument; onClose: () => void }) {
  const { opened, ...rest } = props
  switch (opened) {
    case 'number':
      return <NumberForm {...rest} />
    case 'issue':
      return <IssueDialog {...rest} />
    case 'forward':
      return <ForwardForm {...rest} />
    case 'replace':
      return <ReplaceForm {...rest} />
    case 'expire':
      return <ExpireForm {...rest} />
    case 'print':
      return <PrintForm {...rest} />
    case 'enter-incoming':
      return <EnterIncoming document={rest.document} onClose={rest.onClose} />
  }
}

function MainActs({ document, open }: { document: RegisteredDocument; open: (what: Opened) => void }) {
  const ask = useAsk()
  const { id, version, ownDelivery } = document
  const may = (act: string) => document.may.includes(act)
  const submit = useAct(submitDocumentRoute, { done: 'Đã trình ký.' })
  const sign = useAct(signDocumentRoute, { done: 'Đã ký. Văn thư cấp số tiếp.' })
  const give = useAct(returnDocumentRoute, { done: 'Đã trả lại để sửa.' })
  const acknowledge = useAct(acknowledgeDeliveriesRoute, { done: 'Đã tiếp nhận.' })
  const carryOut = useAct(carryOutDeliveryRoute, { done: 'Đã ghi triển khai.' })
  const pressSign = async () => {
    const answer = await ask({
      title: 'Ký văn bản này?',
      text: `${document.title}. Từ khi ký, nội dung không sửa được nữa.`,
      act: 'Ký',
    })
    if (answer) sign.mutate({ params: { id }, body: { version } })
  }
  const pressReturn = async () => {
    const answer = await ask({
      title: 'Trả lại dự thảo?',
      text: 'Người soạn được báo cùng lý do và sửa lại.',
      act: 'Trả lại',
      reason: 'Lý do',
    })
    if (answer) give.mutate({ params: { id }, body: answer })
  }
  return (
    <>
      {may('edit') && (
        <LinkButton variant="default" to="/van-ban/$id/sua" params={{ id }}>
          Sửa dự thảo
        </LinkButton>
      )}
      {may('correct') && (
        <LinkButton variant="default" to="/van-ban/$id/sua-ghi-nhan" params={{ id }}>
          Sửa thông tin
        </LinkButton>
      )}
      {may('return') && (
        <Button variant="default" loading={give.isPending} onClick={() => void pressReturn()}>
          Trả lại
        </Button>
      )}
      {may('submit') && (
        <Button
          loading={submit.isPending}
          onClick={() => submit.mutate({ params: { id }, body: { version } })}
        >
          Trình ký
        </Button>
      )}
      {may('sign') && (
        <Button loading={sign.isPending} onClick={() => void pressSign()}>
          Ký
        </Button>
      )}
      {may('number') && <Button onClick={() => open('number')}>Cấp số</Button>}
      {may('issue') && <Button onClick={() => open('issue')}>Phát hành</Button>}
      {may('acknowledge') && ownDelivery !== null && (
        <Button
          loading={acknowledge.isPending}
          onClick={() => acknowledge.mutate({ body: { deliveryIds: [ownDelivery.id] } })}
        >
          Tiếp nhận
        </Button>
      )}
      {may('carry-out') && ownDelivery !== null && (
        <Button
          loading={carryOut.isPending}
          onClick={() => carryOut.mutate({ params: { id: ownDelivery.id }, body: {} })}
        >
          Đã triển khai
        </Button>
      )}
    </>
  )
}

function Withdrawals({ document }: { document: RegisteredDocument }) {
  const ask = useAsk()
  const { id } = document
  const withdraw = useAct(withdrawDraftRoute, { done: 'Đã bỏ dự thảo.' })
  const cancel = useAct(cancelDocumentRoute, { done: 'Đã hủy văn bản; nơi nhận được báo.' })
  const pressWithdraw = async () => {
    const answer = await ask({
      title: 'Bỏ dự thảo này?',
      text: 'Dự thảo không trình được nữa; nhật ký vẫn giữ.',
      act: 'Bỏ dự thảo',
      reason: 'Lý do',
    })
    if (answer) withdraw.mutate({ params: { id }, body: answer })
  }
  const pressCancel = async () => {
    const answer = await ask({
      title: `Hủy ${called(document)}?`,
      text: 'Số đã cấp không cấp lại cho văn bản khác. Mọi nơi đã nhận được báo cùng lý do.',
      act: 'Hủy văn bản',
      reason: 'Lý do',
    })
    if (answer) cancel.mutate({ params: { id }, body: answer })
  }
  return (
    <>
      {document.may.includes('withdraw') && (
        <Menu.Item onClick={() => void pressWithdraw()}>Bỏ dự thảo</Menu.Item>
      )}
      {document.may.includes('cancel') && (
        <Menu.Item onClick={() => void pressCancel()}>Hủy, thu hồi văn bản</Menu.Item>
      )}
    </>
  )
}
