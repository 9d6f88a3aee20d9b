/** Of the parts of a form that stand in an order: one up, one down, or taken out. */
import { Button } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'

interface Props {
  form: Pick<UseFormReturnType<Record<string, unknown>>, 'reorderListItem' | 'removeListItem'>
  list: string
  at: number
  count: number
  /** What taking out is called: 'Bỏ câu hỏi'. */
  drop: string
}

export function PartMoves({ form, list, at, count, drop }: Props) {
  const move = (to: number) => form.reorderListItem(list, { from: at, to })
  return (
    <>
      <Button variant="subtle" color="gray" disabled={at === 0} onClick={() => move(at - 1)}>
        Đưa lên
      </Button>
      <Button variant="subtle" color="gray" disabled={at === count - 1} onClick={() => move(at + 1)}>
        Đưa xuống
      </Button>
      <Button variant="subtle" color="red" onClick={() => form.removeListItem(list, at)}>
        {drop}
      </Button>
    </>
  )
}
