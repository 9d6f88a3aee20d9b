/** Lấy danh sách tôn vinh theo đợt bình chọn. */
import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { loadRoundRoute } from '@guongsang/contract/events-desk.ts'
import type { EventShown } from '@guongsang/contract/events-register.ts'
import { listRoundsRoute } from '@guongsang/contract/exemplars-rounds.ts'
import { count } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { Choose } from '../../../ui/choose.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'

export function LoadRoundForm({ event, onClose }: { event: EventShown; onClose: () => void }) {
  const { id, version, round } = event
  const rounds = useQuery(read(listRoundsRoute, { query: { limit: 200 } })).data?.rows ?? []
  const load = useAct(loadRoundRoute, {
    done: ({ added }) =>
      added === 0 ? 'Mọi điển hình của đợt đã có trong danh sách.' : `Đã thêm ${count(added)} dòng.`,
    quiet: true,
    after: onClose,
  })
  const action = useActionForm({
    initial: {
      roundId: round?.id ?? '',
      form: 'Biểu dương điển hình tiên tiến',
      authority: null as string | null,
      presenter: null as string | null,
    },
    schema: loadRoundRoute.body.omit({ version: true }),
    guard: false,
    submit: (body) => load.mutateAsync({ params: { id }, body: { ...body, version } }),
  })
  const { form } = action
  return (
    <Form action={action} act="Lấy danh sách" onCancel={onClose}>
      <Choose
        label="Đợt bình chọn"
        data={rounds.map(({ id: value, label }) => ({ value, label }))}
        {...form.getInputProps('roundId')}
      />
      <TextInput label="Hình thức tôn vinh" {...form.getInputProps('form')} />
      <OptionalText label="Cấp tôn vinh" {...form.getInputProps('authority')} />
      <OptionalText label="Người trao" {...form.getInputProps('presenter')} />
    </Form>
  )
}
