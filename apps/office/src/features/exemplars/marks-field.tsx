/** Đánh giá từng tiêu chuẩn: met or not, and what shows it. Those of the unit and its fields stand beside the general ones. */
import { Checkbox, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listStandardSetsRoute } from '@guongsang/contract/exemplars-life.ts'
import { read } from '../../lib/query.ts'
import { Await } from '../../ui/states.tsx'
import styles from './marks.module.css'

export interface Mark {
  standardId: string
  met: boolean
  evidence: string | null
}

interface Props {
  organizationId: string
  subjectKind: string
  fields: readonly string[]
  value: readonly Mark[]
  onChange: (marks: Mark[]) => void
}

export function MarksField({ organizationId, subjectKind, fields, value, onChange }: Props) {
  const reply = useQuery(read(listStandardSetsRoute, { query: { organizationId } }))
  const set = (mark: Mark) =>
    onChange([...value.filter(({ standardId }) => standardId !== mark.standardId), mark])
  return (
    <Await reply={reply}>
      {({ rows }) => {
        const sets = rows.filter(
          (one) =>
            one.state === 'in-force' &&
            (one.organization === null || one.organization.id === organizationId) &&
            (one.field === null || fields.includes(one.field.code)) &&
            (one.subjectKinds.length === 0 || one.subjectKinds.some((kind) => kind === subjectKind)),
        )
        if (sets.length === 0) return <p className={styles.none}>Chưa có bộ tiêu chuẩn nào đang dùng.</p>
        return sets.map(({ id, name, standards }) => (
          <fieldset key={id} className={styles.set}>
            <legend>{name}</legend>
            {standards.map((standard) => {
              const mark = value.find(({ standardId }) => standardId === standard.id)
              const now = mark ?? { standardId: standard.id, met: false, evidence: null }
              return (
                <div key={standard.id} className={styles.standard}>
                  <Checkbox
                    label={standard.text}
                    checked={now.met}
                    onChange={({ currentTarget: { checked } }) => set({ ...now, met: checked })}
                  />
                  <TextInput
                    aria-label={`Căn cứ: ${standard.text}`}
                    placeholder="Căn cứ: số liệu, kết quả xếp loại, việc làm"
                    value={now.evidence ?? ''}
                    onChange={({ currentTarget }) => set({ ...now, evidence: currentTarget.value || null })}
                  />
                </div>
              )
            })}
          </fieldset>
        ))
      }}
    </Await>
  )
}
