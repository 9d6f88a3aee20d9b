/** Xác thực hai bước: on with a QR code and a first number, off with password and number. */
import { useState } from 'react'
import { Button, Group, PasswordInput, Stack, TextInput } from '@mantine/core'
import { confirmTotpRoute, disableTotpRoute, enrolTotpRoute } from '@guongsang/contract/identity.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { useAct } from '../../../ui/act.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { pictureOf } from '../../../ui/drawing.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import styles from './second-step-settings.module.css'

type Enrolment = Ok<typeof enrolTotpRoute>

export function SecondStepSettings({ on }: { on: boolean }) {
  const dialog = useDialog<'turn-on' | 'turn-off'>()
  return (
    <Stack align="flex-start" maw={560}>
      <StateWord state={on ? 'done' : 'not-applicable'}>{on ? 'Đang bật' : 'Chưa bật'}</StateWord>
      <p className={styles.text}>
        Ngoài mật khẩu, mỗi lần đăng nhập cần thêm 6 chữ số đang hiện trên điện thoại. Người khác biết mật
        khẩu cũng không vào được.
      </p>
      {on ? (
        <Button variant="default" onClick={() => dialog.open('turn-off')}>
          Tắt xác thực hai bước
        </Button>
      ) : (
        <Button onClick={() => dialog.open('turn-on')}>Bật xác thực hai bước</Button>
      )}
      <Dialog
        control={dialog}
        title={dialog.about === 'turn-off' ? 'Tắt xác thực hai bước' : 'Bật xác thực hai bước'}
      >
        {(way) =>
          way === 'turn-on' ? <TurnOn onClose={dialog.close} /> : <TurnOff onClose={dialog.close} />
        }
      </Dialog>
    </Stack>
  )
}

function TurnOn({ onClose }: { onClose: () => void }) {
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  if (codes !== null) return <RecoveryCodes codes={codes} onClose={onClose} />
  if (enrolment !== null) return <FirstCode enrolment={enrolment} onDone={setCodes} />
  return <AskPassword onDone={setEnrolment} />
}

function AskPassword({ onDone }: { onDone: (enrolment: Enrolment) => void }) {
  const enrol = useAct(enrolTotpRoute, { quiet: true, after: onDone })
  const action = useActionForm({
    initial: { password: '' },
    schema: enrolTotpRoute.body,
    submit: (body) => enrol.mutateAsync({ body }),
    guard: false,
  })
  return (
    <Form action={action} act="Tiếp">
      <PasswordInput
        label="Nhập lại mật khẩu để tiếp tục"
        autoComplete="current-password"
        data-autofocus
        {...action.form.getInputProps('password')}
      />
    </Form>
  )
}

function FirstCode({ enrolment, onDone }: { enrolment: Enrolment; onDone: (codes: string[]) => void }) {
  const confirm = useAct(confirmTotpRoute, {
    quiet: true,
    done: 'Đã bật xác thực hai bước.',
    after: ({ recoveryCodes }) => onDone(recoveryCodes),
  })
  const action = useActionForm({
    initial: { code: '' },
    schema: confirmTotpRoute.body,
    submit: (body) => confirm.mutateAsync({ body }),
    guard: false,
  })
  return (
    <Form action={action} act="Bật">
      <p className={styles.text}>
        Mở ứng dụng xác thực trên điện thoại, quét mã này rồi nhập 6 chữ số hiện ra.
      </p>
      <Group align="flex-start" wrap="wrap">
        <img
          src={pictureOf(enrolment.qrSvg)}
          width={180}
          height={180}
          alt="Mã QR cho ứng dụng xác thực"
          className={styles.qr}
        />
        <Stack gap={4} flex="1 1 12rem">
          <span className={styles.text}>Không quét được: nhập khóa này vào ứng dụng</span>
          <code className={styles.secret}>{enrolment.secret.match(/.{1,4}/g)?.join(' ')}</code>
        </Stack>
      </Group>
      <TextInput
        label="6 chữ số trên điện thoại"
        inputMode="numeric"
        autoComplete="one-time-code"
        maw={200}
        data-autofocus
        {...action.form.getInputProps('code')}
      />
    </Form>
  )
}

function TurnOff({ onClose }: { onClose: () => void }) {
  const disable = useAct(disableTotpRoute, { quiet: true, done: 'Đã tắt xác thực hai bước.', after: onClose })
  const action = useActionForm({
    initial: { password: '', code: '' },
    schema: disableTotpRoute.body,
    submit: (body) => disable.mutateAsync({ body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Tắt" onCancel={onClose}>
      <PasswordInput
        label="Mật khẩu"
        autoComplete="current-password"
        data-autofocus
        {...form.getInputProps('password')}
      />
      <TextInput
        label="6 chữ số trên điện thoại, hoặc một mã dự phòng"
        autoComplete="one-time-code"
        {...form.getInputProps('code')}
      />
    </Form>
  )
}
