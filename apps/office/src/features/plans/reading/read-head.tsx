/** Phần đầu và chữ ký: what the paper says of itself, ready to be corrected. */
import { Group, TextInput } from '@mantine/core'
import { SIGNING_CAPACITIES } from '@guongsang/contract/documents-words.ts'
import { PLAN_KINDS } from '@guongsang/contract/plans-words.ts'
import { showDay } from '../../../lib/format.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Row } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { ConfidenceWord, type Looking } from './proposal.tsx'
import type { ReadHead, ReadingDraft } from './reading-draft.ts'
import styles from './proposal.module.css'

interface Props extends Looking {
  draft: ReadingDraft
  onChange: (head: ReadHead) => void
}

export function HeadFields({ draft, onChange, onLook }: Props) {
  const { head, read } = draft
  const set = (change: Partial<ReadHead>) => onChange({ ...head, ...change })
  const found = (field: keyof typeof read.head.found) => {
    const at = read.head.found[field]
    return at && <FoundAt at={at} onLook={onLook} />
  }
  const unknownIssuer = read.head.issuer?.choice === null ? read.head.issuer.text : null
  return (
    <div className={styles.fields}>
      <TextInput
        label="Tên kế hoạch"
        description={found('title')}
        value={head.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <Row>
        <Choose
          label="Loại kế hoạch"
          data={choicesOf(PLAN_KINDS)}
          value={head.kind}
          onChange={(kind) => set({ kind: (kind ?? 'other') as ReadHead['kind'] })}
        />
        <OrganizationPicker
          label="Đơn vị ban hành"
          description={
            unknownIssuer === null ? (
              found('issuer')
            ) : (
              <>Văn bản in «{unknownIssuer}», chưa khớp đơn vị nào. Hãy chọn lại nếu không phải đơn vị này.</>
            )
          }
          value={head.organizationId || null}
          onChange={(id) => set({ organizationId: id ?? '' })}
        />
      </Row>
      <Row>
        <DateField
          label="Thực hiện từ ngày"
          description={found('period')}
          value={head.periodFrom}
          onChange={(day) => set({ periodFrom: day ?? '' })}
        />
        <DateField label="Đến ngày" value={head.periodTo} onChange={(day) => set({ periodTo: day ?? '' })} />
      </Row>
      <Row>
        <OrganizationPicker
          label="Chủ trì khi văn bản không ghi"
          clearable
          value={head.defaultLeadId}
          onChange={(id) => set({ defaultLeadId: id })}
        />
        <OptionalText
          label="Nơi ban hành"
          description={found('place')}
          value={head.place}
          onChange={(place) => set({ place })}
        />
      </Row>
      {(head.reference !== null || head.issuedOn !== null) && (
        <p className={styles.note}>
          Văn bản in số {head.reference ?? '…'}
          {head.issuedOn !== null && `, ngày ${showDay(head.issuedOn)}`}. Dự thảo chưa mang số; số do văn thư
          cấp khi phát hành.
        </p>
      )}
    </div>
  )
}

export function SignatureFields({ draft, onChange, onLook }: Props) {
  const { head, read } = draft
  const { signature } = head
  const set = (change: Partial<ReadHead['signature']>) =>
    onChange({ ...head, signature: { ...signature, ...change } })
  return (
    <div className={styles.fields}>
      {read.signature === null ? (
        <p className={styles.note}>Không thấy phần ký trong văn bản.</p>
      ) : (
        <FoundAt at={read.signature} onLook={onLook} />
      )}
      <Row>
        <Choose
          label="Thẩm quyền ký"
          clearable
          data={choicesOf(SIGNING_CAPACITIES)}
          value={signature.capacity}
          onChange={(capacity) => set({ capacity: capacity as ReadHead['signature']['capacity'] })}
        />
        <OptionalText
          label="Ký thay, thay mặt"
          value={signature.behalfOf}
          onChange={(behalfOf) => set({ behalfOf })}
        />
      </Row>
      <Row>
        <OptionalText label="Chức vụ người ký" value={signature.post} onChange={(post) => set({ post })} />
        <OptionalText label="Họ tên người ký" value={signature.name} onChange={(name) => set({ name })} />
      </Row>
    </div>
  )
}

type Found = { line: number; confidence: 'sure' | 'likely' | 'guess' }

const FoundAt = ({ at, onLook }: { at: Found; onLook: (line: number) => void }) => (
  <Group component="span" gap="sm" className={styles.found}>
    <button type="button" className={styles.line} onClick={() => onLook(at.line)}>
      Dòng {at.line}
    </button>
    <ConfidenceWord confidence={at.confidence} />
  </Group>
)
