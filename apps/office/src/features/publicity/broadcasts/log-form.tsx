/** Ghi nhật ký, ghi phát lại: day, hour, real length and proof; what ran over says why. */
import { useQuery } from '@tanstack/react-query'
import {
  type Broadcast,
  logBroadcastRoute,
  repeatBroadcastRoute,
} from '@guongsang/contract/publicity-broadcasts.ts'
import { listChannelsRoute } from '@guongsang/contract/publicity-channels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { durationInWords } from '@guongsang/core/kernel/vietnamese/duration.ts'
import { read } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FileField } from '../../../ui/file-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { AIRING } from './broadcasts-page.tsx'
import { DurationField } from './duration-field.tsx'

interface Props {
  broadcast: Broadcast
  isRepeat: boolean
  onClose: () => void
}

type Typed = Parsed<typeof repeatBroadcastRoute>['body'] & Record<string, unknown>
const logged = logBroadcastRoute.body.omit({ version: true })

function initialOf({ broadcast, isRepeat }: Props, today: string): Typed {
  const { airedOn, airedTime, airedSeconds, plannedOn, plannedTime, plannedSeconds } = broadcast
  const day = airedOn ?? plannedOn
  return {
    airedOn: isRepeat || day > today ? today : day,
    airedTime: (isRepeat ? null : (airedTime ?? plannedTime)) ?? '',
    airedSeconds: airedSeconds ?? plannedSeconds,
    fileId: isRepeat ? null : broadcast.fileId,
    proof: isRepeat ? null : broadcast.proof,
    overrunReason: isRepeat || broadcast.state !== 'logged' ? null : broadcast.stateReason,
    channelId: null,
  }
}

export function LogForm(props: Props) {
  const { broadcast, isRepeat, onClose } = props
  const { id, version, secondsMax } = broadcast
  const { today } = useSession()
  const log = useAct(logBroadcastRoute, { done: 'Đã ghi nhật ký.', quiet: true, after: onClose })
  const repeat = useAct(repeatBroadcastRoute, { done: 'Đã ghi phát lại.', quiet: true, after: onClose })
  const action = useActionForm({
    initial: initialOf(props, today),
    schema: repeatBroadcastRoute.body,
    submit: ({ channelId, ...body }): Promise<unknown> =>
      isRepeat
        ? repeat.mutateAsync({ params: { id }, body: { ...logged.parse(body), channelId } })
        : log.mutateAsync({ params: { id }, body: { ...logged.parse(body), version } }),
    guard: false,
  })
  const { form } = action
  const { airedSeconds } = form.values
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      {isRepeat && <OtherStation own={broadcast.channel} field={form.getInputProps('channelId')} />}
      <Row>
        <DateField label="Ngày phát" {...form.getInputProps('airedOn')} />
        <OptionalText label="Giờ phát" placeholder="17:30" {...form.getInputProps('airedTime')} />
      </Row>
      <DurationField label="Thời lượng thực tế" {...form.getInputProps('airedSeconds')} />
      {secondsMax !== null && airedSeconds !== null && airedSeconds > secondsMax && (
        <LongText
          label={`Lý do phát quá ${durationInWords(secondsMax)}`}
          {...form.getInputProps('overrunReason')}
        />
      )}
      <OptionalText
        label="Minh chứng"
        description="Trang, dòng trong sổ phát sóng."
        {...form.getInputProps('proof')}
      />
      <FileField label="Tệp âm thanh hoặc lời dẫn đã ký" {...form.getInputProps('fileId')} />
    </Form>
  )
}

function OtherStation({ own, field }: { own: Broadcast['channel']; field: object }) {
  const channels = useQuery(read(listChannelsRoute, { query: { limit: 200 } }))
  return (
    <Choose
      label="Phát lại ở"
      placeholder={own.name}
      clearable
      data={(channels.data?.rows ?? [])
        .filter(({ kind, id }) => AIRING.includes(kind) && id !== own.id)
        .map(({ id, name }) => ({ value: id, label: name }))}
      {...field}
    />
  )
}
