import { openVoteRoute } from '@guongsang/contract/exemplars-votes.ts'
import { useAct } from '../../../ui/act.ts'
import { ChooseMany } from '../../../ui/choose.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import type { Round } from './round-page.tsx'

/** Who is asked to vote; each finds the ballot in the notifications. */
export function OpenVoteForm({ round, onClose }: { round: Round; onClose: () => void }) {
  const open = useAct(openVoteRoute, { quiet: true, done: 'Đã mở bình chọn.', after: onClose })
  const action = useActionForm({
    initial: { accountIds: [] as string[] },
    schema: openVoteRoute.body.omit({ version: true }),
    submit: (body) =>
      open.mutateAsync({ params: { id: round.id }, body: { ...body, version: round.version } }),
    guard: false,
  })
  return (
    <Form action={action} act="Mở bình chọn" onCancel={onClose}>
      <p>
        Mỗi người chấm từng điển hình từ 0 đến 10 điểm. Ai có liên quan đến điển hình nào thì không chấm điển
        hình ấy.
      </p>
      <ChooseMany
        label="Người bình chọn"
        placeholder="Chọn những người được mời"
        data={round.possibleVoters.map(({ accountId, name, detail }) => ({
          value: accountId,
          label: detail === '' ? name : `${name} (${detail})`,
        }))}
        {...action.form.getInputProps('accountIds')}
      />
    </Form>
  )
}
