/** A rearrangement in two moves: see what it would do, then do it. Any change of the form asks to look again. */
import { type ReactNode, useState } from 'react'
import { Button, Group } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { Consequences } from '@guongsang/contract/organizations-successions.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { type ActionForm, Form } from '../../../ui/form.tsx'
import { ConsequencesView } from './consequences-view.tsx'

/** The consequences of exactly these values, or null when they were changed since. */
export function usePreview<V extends Record<string, unknown>>() {
  const [seen, setSeen] = useState<{ of: string; consequences: Consequences } | null>(null)
  return {
    keep: (values: V, consequences: Consequences) => setSeen({ of: JSON.stringify(values), consequences }),
    of: (form: UseFormReturnType<V>) => (seen?.of === JSON.stringify(form.values) ? seen.consequences : null),
  }
}

interface Props<V extends Record<string, unknown>> {
  /** Its submit asks for the preview. */
  action: ActionForm<V>
  consequences: Consequences | null
  /** 'Sáp nhập', 'Chia, tách', 'Giải thể'. */
  act: string
  busy: boolean
  /** Sent with the values that were previewed. */
  onDo: (values: V) => void
  onCancel: () => void
  children: ReactNode
}

export function Arrangement<V extends Record<string, unknown>>(props: Props<V>) {
  const { action, consequences, act, busy, onDo, onCancel, children } = props
  const ask = useAsk()
  const confirm = async () => {
    const answer = await ask({
      title: `${act}?`,
      text: 'Việc này ghi vào lịch sử tổ chức từ ngày hiệu lực và không hoàn tác được bằng một nút bấm. Đã đối chiếu với quyết định chưa?',
      act,
    })
    if (answer) onDo(action.form.values)
  }
  return (
    <>
      <Form
        action={action}
        act={consequences === null ? 'Xem hệ quả' : 'Xem lại hệ quả'}
        quiet={consequences !== null}
        onCancel={onCancel}
      >
        {children}
      </Form>
      {consequences !== null && (
        <>
          <ConsequencesView consequences={consequences} />
          <Group>
            <Button
              disabled={consequences.obstacles.length > 0}
              loading={busy}
              onClick={() => void confirm()}
            >
              {act}
            </Button>
          </Group>
        </>
      )}
    </>
  )
}
