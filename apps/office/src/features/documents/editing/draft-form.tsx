/** Soạn văn bản: what it is, who signs, what it says, whom it goes to. Number and day come from the clerk later. */
import { Textarea, TextInput } from '@mantine/core'
import { createDocumentRoute } from '@guongsang/contract/documents-drafts.ts'
import {
  CONFIDENTIALITIES,
  DOCUMENT_KINDS,
  type DocumentBlock,
  SIGNING_CAPACITIES,
  URGENCIES,
} from '@guongsang/contract/documents-words.ts'
import type { Args } from '@guongsang/contract/route.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { type ActionForm, Form, Part, Row } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { CitationsField } from './citations-field.tsx'
import { blocksOf, type ReadLine, type ReadTie } from './printed-lines.ts'
import { RecipientsField } from './recipients-field.tsx'

export interface DraftValues extends Record<string, unknown> {
  kind: keyof typeof DOCUMENT_KINDS
  issuerId: string
  title: string
  shortName: string | null
  place: string | null
  confidentiality: keyof typeof CONFIDENTIALITIES
  urgency: keyof typeof URGENCIES
  signature: {
    capacity: keyof typeof SIGNING_CAPACITIES | null
    behalfOf: string | null
    post: string | null
    name: string | null
  }
  /** Typed as text; `kept` is a body that is more than paragraphs and is left as it is. */
  bodyText: string
  kept: DocumentBlock[] | null
  addressedText: string
  addressed: ReadLine[]
  recipientsText: string
  recipients: ReadLine[]
  citationsText: string
  relations: ReadTie[]
  drafterNote: string | null
}

type Body = Args<typeof createDocumentRoute>['body']

export function draftBody(values: DraftValues): Body {
  const {
    bodyText,
    kept,
    addressed,
    recipients,
    relations,
    addressedText: _a,
    recipientsText: _r,
    citationsText: _c,
    ...rest
  } = values
  const line = ({ names: _names, unmatched: _unmatched, ...one }: ReadLine) => one
  return {
    ...rest,
    direction: 'outgoing',
    body: kept ?? blocksOf(bodyText),
    addressedTo: addressed.map(line),
    recipients: recipients.map(line),
    relations: relations.map(({ found: _found, ...tie }) => tie),
  }
}

const suggestedCapacity = [
  { value: '', label: 'Không ghi' },
  ...Object.entries(SIGNING_CAPACITIES).map(([value, words]) => ({ value, label: `${value} (${words})` })),
]

export function DraftForm({ action, act }: { action: ActionForm<DraftValues>; act: string }) {
  const { form } = action
  const { values } = form
  const set = (some: Partial<DraftValues>) => form.setValues(some)
  return (
    <Form action={action} act={act}>
      <Row>
        <Choose
          label="Loại văn bản"
          searchable
          data={choicesOf(DOCUMENT_KINDS)}
          {...form.getInputProps('kind')}
        />
        <OrganizationPicker label="Cơ quan ban hành" {...form.getInputProps('issuerId')} />
      </Row>
      <Textarea label="Trích yếu" autosize minRows={2} {...form.getInputProps('title')} />
      <Part title="Người ký" help="Người soạn không ký văn bản mình soạn.">
        <Row>
          <Choose
            label="Hình thức ký"
            data={suggestedCapacity}
            value={values.signature.capacity ?? ''}
            onChange={(capacity) =>
              form.setFieldValue('signature.capacity', (capacity === '' ? null : capacity) as never)
            }
          />
          <OptionalText label="Thay mặt, ký thay ai" {...form.getInputProps('signature.behalfOf')} />
        </Row>
        <Row>
          <OptionalText label="Chức vụ người ký" {...form.getInputProps('signature.post')} />
          <OptionalText label="Họ tên (bỏ trống: người bấm Ký)" {...form.getInputProps('signature.name')} />
        </Row>
      </Part>
      <Part title="Nội dung">
        <CitationsField
          text={values.citationsText}
          read={values.relations}
          onText={(citationsText) =>
            set({ citationsText, ...(citationsText.trim() === '' && { relations: [] }) })
          }
          onRead={(relations) => set({ relations })}
        />
        {values.kept === null ? (
          <Textarea
            label="Lời văn, mỗi dòng một đoạn"
            autosize
            minRows={6}
            {...form.getInputProps('bodyText')}
          />
        ) : (
          <p>Nội dung này có mục, bảng nên sửa ở kế hoạch hoặc trong tệp Word; ở đây giữ nguyên.</p>
        )}
      </Part>
      <Part title="Gửi ai" help="Ghi như sẽ in; nhóm và chức vụ được hiểu vào ngày phát hành.">
        <RecipientsField
          label="Kính gửi (công văn, tờ trình)"
          description="“Như trên” trong Nơi nhận nghĩa là các nơi này."
          text={values.addressedText}
          read={values.addressed}
          onText={(addressedText) =>
            set({ addressedText, ...(addressedText.trim() === '' && { addressed: [] }) })
          }
          onRead={(addressed) => set({ addressed })}
        />
        <RecipientsField
          label="Nơi nhận, mỗi dòng một nơi"
          description="Ví dụ: UBND các xã, thị trấn; Đăng Trang thông tin điện tử huyện; Lưu: VT, PNV"
          text={values.recipientsText}
          read={values.recipients}
          onText={(recipientsText) =>
            set({ recipientsText, ...(recipientsText.trim() === '' && { recipients: [] }) })
          }
          onRead={(recipients, note) => set({ recipients, ...(note !== null && { drafterNote: note }) })}
        />
        <OptionalText
          label="Ghi bút của người soạn"
          description="Không in, không phải nơi nhận"
          {...form.getInputProps('drafterNote')}
        />
      </Part>
      <Part title="Khác">
        <Row>
          <Choose
            label="Phổ biến"
            data={choicesOf(CONFIDENTIALITIES)}
            {...form.getInputProps('confidentiality')}
          />
          <Choose label="Độ khẩn" data={choicesOf(URGENCIES)} {...form.getInputProps('urgency')} />
        </Row>
        <Row>
          <OptionalText label="Nơi ban hành (địa danh)" {...form.getInputProps('place')} />
          <TextInput
            label="Gọi tắt trong hệ thống"
            {...form.getInputProps('shortName')}
            value={values.shortName ?? ''}
          />
        </Row>
      </Part>
    </Form>
  )
}
