/** The table of a unit's ratings with the decision they follow. */
import { Button, Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listUnitRatingsRoute, rateUnitRoute, type UnitRating } from '@guongsang/contract/honours-ratings.ts'
import { RATINGS } from '@guongsang/contract/honours-records.ts'
import { ApiError } from '../../../lib/call.ts'
import { count } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { KEPT, Row, useActionForm } from '../../../ui/form.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Empty } from '../../../ui/states.tsx'
import type { RatingSearch } from './rate-unit-page.tsx'
import { type Rating, RATING_STEPS, RatingPick } from './rating-pick.tsx'
import styles from './ratings.module.css'

interface Values extends Record<string, unknown> {
  decisionNumber: string | null
  decidedOn: string | null
  decidedBy: string | null
  /** What was chosen and not yet sent. */
  ratings: { id: string; rating: Rating }[]
}

interface Props {
  table: { withinId: string; kind: 'person' | 'collective'; year: number }
  search: RatingSearch
  onCursor: (cursor: string | undefined) => void
}

const Typed = rateUnitRoute.body.omit({ withinId: true, kind: true, year: true, reason: true })
const nothing: Values = { decisionNumber: null, decidedOn: null, decidedBy: null, ratings: [] }

export function RatingForm({ table, search: { q, chi, cursor }, onCursor }: Props) {
  const ask = useAsk()
  const reply = useQuery(readList(listUnitRatingsRoute, { query: { ...table, q, only: chi, cursor } }))
  const rate = useAct(rateUnitRoute, {
    quiet: true,
    done: ({ recorded, unchanged }) =>
      unchanged === 0
        ? `Đã ghi xếp loại cho ${count(recorded)} dòng.`
        : `Đã ghi xếp loại cho ${count(recorded)} dòng; ${count(unchanged)} dòng đã có đúng mức đó.`,
  })
  const action = useActionForm<Values>({
    initial: nothing,
    schema: Typed,
    submit: async (values) => {
      const body = { ...table, ...values }
      try {
        await rate.mutateAsync({ body })
      } catch (error) {
        if (!(error instanceof ApiError) || error.problem.code !== 'ratings-differ') throw error
        const { detail } = error.problem
        const answer = await ask({
          title: 'Ghi lại xếp loại?',
          text: detail,
          act: 'Ghi lại',
          reason: 'Lý do',
        })
        if (answer === null) return KEPT
        await rate.mutateAsync({ body: { ...body, reason: answer.reason } })
      }
      // By now the table shows what was written. The decision stays: the next page follows the same one.
      form.setFieldValue('ratings', [])
      return undefined
    },
    guard: ['donvi', 'loai', 'xeploai'],
  })
  const { form, refusal, busy, submit } = action
  const { ratings } = form.values
  const choose = (ids: readonly string[], rating: Rating | null) =>
    form.setFieldValue('ratings', (old) => [
      ...old.filter(({ id }) => !ids.includes(id)),
      ...(rating === null ? [] : ids.map((id) => ({ id, rating }))),
    ])
  const unrated = (reply.data?.rows ?? []).filter((row) => row.rating === null)
  return (
    <form onSubmit={submit} noValidate>
      <div className={styles.decision}>
        <Row>
          <OptionalText label="Số quyết định, văn bản" {...form.getInputProps('decisionNumber')} />
          <DateField label="Ngày" {...form.getInputProps('decidedOn')} />
          <OptionalText label="Người ký, cơ quan ban hành" {...form.getInputProps('decidedBy')} />
        </Row>
      </div>
      <div className={styles.above}>
        {reply.data && (
          <p className={styles.far} role="status">
            Năm {table.year}: đã xếp loại {count(reply.data.rated)} trong {count(reply.data.whole)}.
          </p>
        )}
        {unrated.length > 0 && (
          <FillRest
            unrated={unrated}
            onFill={(rating) =>
              choose(
                unrated.map(({ subject }) => subject.id),
                rating,
              )
            }
          />
        )}
      </div>
      <DataTable
        caption={`Xếp loại năm ${table.year}`}
        columns={columnsFor(ratings, choose)}
        reply={reply}
        rowKey={(row) => row.subject.id}
        cursor={cursor}
        onCursor={onCursor}
        empty={
          <Empty title={chi === 'missing' ? 'Mọi dòng đã có xếp loại' : 'Không có ai khớp'}>
            Chọn đơn vị khác, năm khác, hoặc bỏ bớt điều kiện lọc.
          </Empty>
        }
      />
      <div className={styles.foot}>
        <span role="status">
          {ratings.length === 0 ? 'Chưa chọn dòng nào.' : `Đã chọn ${count(ratings.length)} dòng, chưa ghi.`}
        </span>
        <Button type="submit" loading={busy} disabled={ratings.length === 0}>
          Ghi xếp loại
        </Button>
        {ratings.length > 0 && (
          <Button variant="default" onClick={() => form.setFieldValue('ratings', [])}>
            Bỏ chọn
          </Button>
        )}
        {refusal !== null && (
          <p role="alert" className={styles.refusal}>
            {refusal}
          </p>
        )}
      </div>
    </form>
  )
}

/** Most of a unit is rated alike: fill the rest of the page, then change the few. */
const FillRest = ({
  unrated,
  onFill,
}: {
  unrated: readonly UnitRating[]
  onFill: (rating: Rating) => void
}) => (
  <Menu position="bottom-end">
    <Menu.Target>
      <Button variant="default" size="compact-sm" rightSection={<Icon name="down" size={14} />}>
        Chọn cho {count(unrated.length)} dòng chưa có ở trang này
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      {RATING_STEPS.map((rating) => (
        <Menu.Item key={rating} onClick={() => onFill(rating)}>
          {RATINGS[rating]}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
)

const columnsFor = (
  ratings: Values['ratings'],
  choose: (ids: readonly string[], rating: Rating | null) => void,
): readonly Column<UnitRating>[] => [
  {
    key: 'name',
    title: 'Họ tên, tập thể',
    cell: ({ subject: { kind, id, name } }) => (
      <Link to="/khen-thuong/doi-tuong/$kind/$id" params={{ kind, id }} tabIndex={-1}>
        {name}
      </Link>
    ),
  },
  {
    key: 'pick',
    title: 'Xếp loại',
    wrap: true,
    minWidth: 'min(27rem, 62vw)',
    cell: ({ subject, rating }) => (
      <RatingPick
        name={subject.name}
        kept={rating?.rating ?? null}
        chosen={ratings.find(({ id }) => id === subject.id)?.rating ?? null}
        onChoose={(next) => choose([subject.id], next)}
      />
    ),
  },
  { key: 'before', title: 'Năm trước', cell: ({ before }) => before && RATINGS[before] },
  { key: 'decision', title: 'Quyết định đã ghi', cell: ({ rating }) => rating?.decisionNumber },
  { key: 'place', title: 'Nơi công tác', cell: (row) => row.place },
]
