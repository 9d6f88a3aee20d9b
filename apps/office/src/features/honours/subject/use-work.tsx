/** Ghi đã dùng: a second use is shown with what the law says of it, and a person decides, with the reason. */
import { NativeSelect } from '@mantine/core'
import type { AwardRow } from '@guongsang/contract/honours.ts'
import { useWorkRoute } from '@guongsang/contract/honours-records.ts'
import { ApiError } from '../../../lib/call.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Form, KEPT, useActionForm } from '../../../ui/form.tsx'
import { yearsOf } from '../history/words.tsx'
import type { Work } from './subject-works.tsx'

interface Props {
  work: Work
  awards: readonly AwardRow[]
  onClose: () => void
}

export function UseWork({ work, awards, onClose }: Props) {
  const ask = useAsk()
  const params = { id: work.id }
  const use = useAct(useWorkRoute, { quiet: true, done: 'Đã ghi vào sổ.', after: onClose })
  const open = awards.filter(
    ({ id, revoked }) => !revoked && !work.uses.some(({ awardId }) => awardId === id),
  )
  const action = useActionForm({
    initial: { awardId: open[0]?.id ?? '' },
    schema: useWorkRoute.body.omit({ reason: true }),
    submit: async ({ awardId }) => {
      try {
        return await use.mutateAsync({ params, body: { awardId } })
      } catch (error) {
        if (!(error instanceof ApiError) || error.problem.code !== 'work-used-before') throw error
        const answer = await ask({
          title: 'Dùng lần nữa?',
          text: error.problem.detail,
          act: 'Vẫn dùng, ghi lý do',
          reason: 'Lý do người có trách nhiệm cho dùng lần nữa',
        })
        return answer ? use.mutateAsync({ params, body: { awardId, reason: answer.reason } }) : KEPT
      }
    },
    guard: false,
  })
  if (open.length === 0) return <p>Sáng kiến này đã ghi cho mọi lần khen thưởng đang có hiệu lực.</p>
  return (
    <Form action={action} act="Ghi đã dùng" onCancel={onClose}>
      <p>
        {work.title}, năm {work.year}
      </p>
      <NativeSelect
        label="Lần khen thưởng"
        data={open.map((award) => ({ value: award.id, label: `${award.title}, năm ${yearsOf(award)}` }))}
        {...action.form.getInputProps('awardId')}
      />
    </Form>
  )
}
