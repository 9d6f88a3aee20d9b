import { Button, TextInput } from '@mantine/core'
import { linkSingleSignOnRoute, unlinkSingleSignOnRoute } from '@guongsang/contract/accounts.ts'
import { showMoment } from '../../../lib/format.ts'
import { useMay } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Empty } from '../../../ui/states.tsx'
import type { Account } from './account-page.tsx'

export function SingleSignOnLinks({ account }: { account: Account }) {
  const may = useMay()
  const dialog = useDialog()
  return (
    <Section
      title="Liên kết với tài khoản cơ quan"
      acts={
        may('can-manage-accounts') && (
          <Button variant="default" size="compact-sm" onClick={() => dialog.open(true)}>
            Thêm liên kết
          </Button>
        )
      }
    >
      {account.links.length === 0 ? (
        <Empty title="Chưa liên kết">
          Người dùng thử đăng nhập bằng tài khoản cơ quan sẽ thấy mã định danh của mình; gắn mã đó vào đây.
        </Empty>
      ) : (
        <RowList
          rows={account.links.map((link) => ({
            key: link.id,
            title: link.subject,
            detail: `${link.issuer} · gắn lúc ${showMoment(link.linkedAt)}`,
            acts: <Unlink accountId={account.id} linkId={link.id} />,
          }))}
        />
      )}
      <Dialog control={dialog} title="Thêm liên kết">
        {() => <LinkForm accountId={account.id} onClose={dialog.close} />}
      </Dialog>
    </Section>
  )
}

function Unlink({ accountId, linkId }: { accountId: string; linkId: string }) {
  const ask = useAsk()
  const unlink = useAct(unlinkSingleSignOnRoute, { done: 'Đã gỡ liên kết.' })
  const press = async () => {
    const answer = await ask({
      title: 'Gỡ liên kết này?',
      text: 'Người dùng không đăng nhập bằng tài khoản cơ quan đó được nữa.',
      act: 'Gỡ liên kết',
    })
    if (answer) unlink.mutate({ params: { id: accountId, linkId } })
  }
  return (
    <Button variant="default" size="compact-sm" onClick={() => void press()}>
      Gỡ
    </Button>
  )
}

function LinkForm({ accountId, onClose }: { accountId: string; onClose: () => void }) {
  const link = useAct(linkSingleSignOnRoute, { quiet: true, done: 'Đã gắn liên kết.', after: onClose })
  const action = useActionForm({
    initial: { issuer: '', subject: '' },
    schema: linkSingleSignOnRoute.body,
    submit: (body) => link.mutateAsync({ params: { id: accountId }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Gắn" onCancel={onClose}>
      <TextInput
        label="Địa chỉ nhà cung cấp"
        placeholder="https://"
        type="url"
        data-autofocus
        {...form.getInputProps('issuer')}
      />
      <TextInput label="Mã định danh" {...form.getInputProps('subject')} />
    </Form>
  )
}
