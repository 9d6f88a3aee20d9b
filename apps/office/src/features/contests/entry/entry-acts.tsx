/** Kết luận hợp lệ, đưa người được viết vào danh sách điển hình, đề nghị khen. */
import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { checkEntryRoute, type Entry, watchEntryRoute } from '@guongsang/contract/contests-entries.ts'
import { proposeCommendationRoute } from '@guongsang/contract/contests-results.ts'
import { ENTRY_STATES } from '@guongsang/contract/contests-words.ts'
import { listLabelsRoute } from '@guongsang/contract/exemplars-labels.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { Choose, ChooseMany, choicesOf } from '../../../ui/choose.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'

interface Props {
  entry: Entry
}
interface FormProps extends Props {
  onClose: () => void
}

export function EntryActs({ entry }: Props) {
  const { may } = entry
  const checking = useDialog()
  const watching = useDialog()
  const proposing = useDialog()
  return (
    <>
      {may.includes('propose') && (
        <Button variant="default" onClick={() => proposing.open(true)}>
          Đề nghị khen
        </Button>
      )}
      {may.includes('watch') && (
        <Button variant="default" onClick={() => watching.open(true)}>
          Đưa vào danh sách điển hình
        </Button>
      )}
      {may.includes('check') && <Button onClick={() => checking.open(true)}>Kết luận hợp lệ</Button>}
      <Dialog control={checking} title="Kết luận hợp lệ">
        {() => <CheckForm entry={entry} onClose={checking.close} />}
      </Dialog>
      <Dialog control={watching} title="Đưa vào danh sách điển hình">
        {() => <WatchForm entry={entry} onClose={watching.close} />}
      </Dialog>
      <Dialog control={proposing} title="Đề nghị khen người được viết">
        {() => <ProposeForm entry={entry} onClose={proposing.close} />}
      </Dialog>
    </>
  )
}

const { received: _, ...conclusions } = ENTRY_STATES

function CheckForm({ entry: { id, version, state, organization }, onClose }: FormProps) {
  const check = useAct(checkEntryRoute, { done: 'Đã ghi kết luận.', quiet: true, after: onClose })
  const schema = checkEntryRoute.body.omit({ version: true })
  const action = useActionForm({
    initial: {
      state: state === 'received' ? 'eligible' : state,
      reason: null as string | null,
      organizationId: organization?.id ?? null,
    },
    schema,
    submit: (typed) => check.mutateAsync({ params: { id }, body: { ...schema.parse(typed), version } }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <NativeSelect label="Kết luận" data={choicesOf(conclusions)} {...form.getInputProps('state')} />
      {form.values.state !== 'eligible' && (
        <LongText
          label="Lý do"
          description="Người gửi đọc bằng mã theo dõi."
          {...form.getInputProps('reason')}
        />
      )}
      <OrganizationPicker
        label="Đơn vị của tác giả"
        description="Để đếm số người tham gia của đơn vị."
        clearable
        {...form.getInputProps('organizationId')}
      />
    </Form>
  )
}

/** One line for each code, however many plans word it. */
function useLabelChoices(list: 'kind' | 'field') {
  const rows = useQuery(read(listLabelsRoute, { query: { list } })).data?.rows ?? []
  return [...new Map(rows.map(({ code, label }) => [code, { value: code, label }])).values()]
}

function WatchForm({ entry: { id, version, aboutName, organization }, onClose }: FormProps) {
  const watch = useAct(watchEntryRoute, {
    done: 'Đã đưa vào danh sách nhân tố mới.',
    quiet: true,
    after: onClose,
  })
  const schema = watchEntryRoute.body.omit({ version: true })
  const action = useActionForm({
    initial: {
      organizationId: organization?.id ?? null,
      kindCode: null as string | null,
      fieldCodes: [] as string[],
    },
    schema,
    submit: (typed) => watch.mutateAsync({ params: { id }, body: { ...schema.parse(typed), version } }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Đưa vào danh sách" onCancel={onClose}>
      <p>{aboutName} sẽ là nhân tố mới của đơn vị được chọn, để tìm hiểu và bồi dưỡng.</p>
      <OrganizationPicker label="Đơn vị tìm hiểu, bồi dưỡng" {...form.getInputProps('organizationId')} />
      <Choose label="Loại" data={useLabelChoices('kind')} {...form.getInputProps('kindCode')} />
      <ChooseMany label="Lĩnh vực" data={useLabelChoices('field')} {...form.getInputProps('fieldCodes')} />
    </Form>
  )
}

function ProposeForm({ entry: { id, aboutName }, onClose }: FormProps) {
  const propose = useAct(proposeCommendationRoute, { done: 'Đã đề nghị khen.', quiet: true, after: onClose })
  const action = useActionForm({
    initial: { reason: null as string | null },
    schema: proposeCommendationRoute.body,
    submit: (typed) => propose.mutateAsync({ params: { id }, body: { reason: typed.reason ?? '' } }),
    guard: false,
  })
  return (
    <Form action={action} act="Đề nghị khen" onCancel={onClose}>
      <p>{aboutName}</p>
      <LongText
        label="Lý do đề nghị"
        description="Việc tốt đã làm, kết quả, giúp được ai."
        minRows={4}
        {...action.form.getInputProps('reason')}
      />
    </Form>
  )
}
