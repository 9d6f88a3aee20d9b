/** What is asked beside the subject: on which day, up to which year, and what no record tells. */
import { NativeSelect, Switch } from '@mantine/core'
import type { assessSubjectRoute } from '@guongsang/contract/honours-assessments.ts'
import type { Args } from '@guongsang/contract/route.ts'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { Row } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import styles from './missing.module.css'

type Asked = Args<typeof assessSubjectRoute>['body']
/** What is typed here and kept nowhere. */
export interface CaseFacts {
  facts: NonNullable<Asked['facts']>
  collective?: NonNullable<Asked['collective']>
  attested: string[]
}

interface Props {
  kind: 'person' | 'collective' | 'household' | 'organization'
  receivedOn: string
  upToYear: number
  registerComplete: boolean
  facts: CaseFacts
  onFacts: (facts: CaseFacts) => void
  onCase: (some: { nhan?: string | undefined; den?: string; du?: 'co' | undefined }) => void
}

const PERSON_FACTS = {
  maternityLeave: 'Nghỉ thai sản trong năm xét',
  directWorker: 'Trực tiếp lao động, sản xuất, không giữ chức vụ',
  armedForces: 'Thuộc lực lượng vũ trang',
  retirementDecided: 'Đã có quyết định nghỉ hưu',
} as const
const COLLECTIVE_NUMBERS = {
  members: 'Số cá nhân của tập thể',
  withLDTT: 'Đạt Lao động tiên tiến',
  withCSTDCS: 'Đạt Chiến sĩ thi đua cơ sở',
  disciplined: 'Bị kỷ luật từ cảnh cáo trở lên',
  ratedAtLeastHTNV: 'Hoàn thành nhiệm vụ trở lên',
  rankInBloc: 'Thứ bậc trong cụm, khối của tỉnh',
  rankInCentralBloc: 'Thứ bậc trong cụm, khối của Trung ương',
} as const
const keys = <T extends object>(words: T) => Object.keys(words) as (keyof T)[]

export function AssessedCase(props: Props) {
  const { kind, receivedOn, upToYear, registerComplete, onCase } = props
  return (
    <>
      <Filters>
        <DateField
          label="Ngày nhận hồ sơ"
          w={170}
          value={receivedOn}
          onChange={(day) => (day === null || isDay(day)) && onCase({ nhan: day ?? undefined })}
        />
        <YearField
          label="Thành tích đến hết năm"
          value={upToYear}
          onChange={(year) => onCase({ den: String(year) })}
        />
        <Switch
          className={styles.complete}
          label="Hồ sơ đã nhập đủ"
          description="Việc không có trong sổ kỷ luật, xem xét coi là không xảy ra."
          checked={registerComplete}
          onChange={(event) => onCase({ du: event.currentTarget.checked ? 'co' : undefined })}
        />
      </Filters>
      {kind === 'person' && <PersonFacts {...props} />}
      {(kind === 'collective' || kind === 'organization') && <CollectiveNumbers {...props} />}
    </>
  )
}

function PersonFacts({ facts: { facts, ...rest }, onFacts }: Props) {
  return (
    <details className={styles.more}>
      <summary>Thông tin hồ sơ chưa ghi</summary>
      <Row>
        {keys(PERSON_FACTS).map((name) => (
          <NativeSelect
            key={name}
            label={PERSON_FACTS[name]}
            data={[
              { value: '', label: 'Chưa rõ' },
              { value: 'co', label: 'Có' },
              { value: 'khong', label: 'Không' },
            ]}
            value={facts[name] === undefined ? '' : facts[name] ? 'co' : 'khong'}
            onChange={({ currentTarget: { value } }) =>
              onFacts({ ...rest, facts: { ...facts, [name]: value === '' ? undefined : value === 'co' } })
            }
          />
        ))}
      </Row>
    </details>
  )
}

function CollectiveNumbers({ facts, onFacts }: Props) {
  const { collective = {} } = facts
  return (
    <details className={styles.more} open={facts.collective !== undefined}>
      <summary>Số liệu của tập thể trong năm xét</summary>
      <Row>
        {keys(COLLECTIVE_NUMBERS).map((name) => (
          <NumberField
            key={name}
            label={COLLECTIVE_NUMBERS[name]}
            value={collective[name] ?? null}
            onChange={(value) =>
              onFacts({
                ...facts,
                collective: { ...collective, [name]: typeof value === 'number' ? value : undefined },
              })
            }
          />
        ))}
      </Row>
    </details>
  )
}
