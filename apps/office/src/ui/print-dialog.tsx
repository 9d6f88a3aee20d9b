/** In một văn bản: asked for here, made by a job; whoever waits gets the file here, whoever goes on gets a notification. */
import { useState } from 'react'
import { SegmentedControl, type SegmentedControlProps, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { getPrintRoute, type Print, PrintAsked } from '@guongsang/contract/documents.ts'
import { downloadFileRoute } from '@guongsang/contract/files.ts'
import { addressOf } from '../lib/call.ts'
import { read } from '../lib/query.ts'
import { Dialog, type DialogControl } from './dialog.tsx'
import { Form, Row, useActionForm } from './form.tsx'
import { DownloadButton } from './link.tsx'
import { NumberField } from './number-field.tsx'
import { Await, Loading } from './states.tsx'

export interface PrintValues extends Record<string, unknown> {
  format: 'pdf' | 'docx'
  number: number | undefined
  signerTitle: string
  signerName: string
}

export const noPrint: PrintValues = { format: 'pdf', number: undefined, signerTitle: '', signerName: '' }

export const FormatField = (props: Omit<SegmentedControlProps, 'data'>) => (
  <SegmentedControl
    aria-label="Loại tệp"
    data={[
      { value: 'pdf', label: 'PDF' },
      { value: 'docx', label: 'Word' },
    ]}
    {...props}
  />
)

interface FieldsProps<V extends PrintValues> {
  form: UseFormReturnType<V>
  /** A paper that has its number already is not asked for one. */
  numbered?: boolean
}

export function PrintFields<V extends PrintValues>({ form, numbered = false }: FieldsProps<V>) {
  return (
    <>
      <FormatField {...form.getInputProps('format')} />
      {!numbered && (
        <NumberField
          label="Số văn bản"
          description="Để trống khi văn thư chưa cấp số: bản in chừa chỗ để ghi."
          {...form.getInputProps('number')}
          onChange={(value) => form.setValues({ number: value ?? undefined } as Partial<V>)}
        />
      )}
      <Row>
        <TextInput label="Chức vụ người ký" {...form.getInputProps('signerTitle')} />
        <TextInput label="Họ tên người ký" {...form.getInputProps('signerName')} />
      </Row>
    </>
  )
}

interface Props {
  control: DialogControl<true>
  title: string
  print: (asked: PrintValues) => Promise<Print>
  numbered?: boolean
}

export function PrintDialog({ control, title, ...printing }: Props) {
  return (
    <Dialog control={control} title={title}>
      {() => <Printing {...printing} onClose={control.close} />}
    </Dialog>
  )
}

function Printing({
  print,
  numbered = false,
  onClose,
}: Omit<Props, 'control' | 'title'> & { onClose: () => void }) {
  const [asked, setAsked] = useState<string | null>(null)
  const action = useActionForm<PrintValues>({
    initial: noPrint,
    schema: PrintAsked,
    submit: async (values) => setAsked((await print(values)).id),
    guard: false,
  })
  if (asked !== null) return <PrintWaited id={asked} />
  return (
    <Form action={action} act="In" onCancel={onClose}>
      <PrintFields form={action.form} numbered={numbered} />
    </Form>
  )
}

/** Until the job is done: the file, or why there is none. */
export function PrintWaited({ id }: { id: string }) {
  const reply = useQuery({
    ...read(getPrintRoute, { params: { id } }),
    refetchInterval: ({ state }) =>
      state.data === undefined || state.data.state === 'waiting' ? 1000 : false,
  })
  return (
    <Await reply={reply}>
      {({ state, fileId }) => {
        if (state === 'failed')
          return <p role="alert">Chưa in được. Thử lại; nếu vẫn vậy, báo quản trị hệ thống.</p>
        if (fileId === null) return <Loading what="Đang in. Đóng ô này cũng được: xong sẽ có thông báo" />
        return (
          <>
            <p role="status">Đã in xong. Bản in cũng được giữ ở màn hình Tệp.</p>
            <DownloadButton href={addressOf(downloadFileRoute, { params: { id: fileId } })}>
              Tải bản in về
            </DownloadButton>
          </>
        )
      }}
    </Await>
  )
}
