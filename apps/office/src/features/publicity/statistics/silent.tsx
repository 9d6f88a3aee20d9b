/** Ai im lặng: communes without anything in the quarter, units that nothing told of in the year. */
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { listSilentUnitsRoute } from '@guongsang/contract/publicity-statistics.ts'
import { count, showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { UnitLink } from '../../../ui/link.tsx'
import { useListSearch } from '../../../ui/list-search.ts'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await } from '../../../ui/states.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import { StatisticsSearch } from './statistics-search.ts'
import styles from './statistics.module.css'

const number = (least: number, most: number) =>
  z.coerce.number().int().min(least).max(most).optional().catch(undefined)
const Search = StatisticsSearch.extend({ nam: number(1990, 2200), quy: number(1, 4) })
const roman = ['I', 'II', 'III', 'IV']

export function Silent() {
  const { today } = useSession()
  const [search, change] = useListSearch(Search)
  const year = search.nam ?? Number(today.slice(0, 4))
  const quarter = search.quy ?? (search.nam === undefined ? Math.ceil(Number(today.slice(5, 7)) / 3) : 4)
  const reply = useQuery(readList(listSilentUnitsRoute, { query: { year, quarter } }))
  return (
    <>
      <div className={styles.quarter}>
        <NativeSelect
          label="Quý"
          data={roman.map((text, at) => ({ value: String(at + 1), label: `Quý ${text}` }))}
          value={String(quarter)}
          onChange={({ currentTarget: { value } }) => change({ quy: Number(value), nam: year })}
        />
        <YearField value={year} onChange={(nam) => change({ nam, quy: quarter })} />
      </div>
      <Await reply={reply}>
        {({ communes, communesAll, neverShown, unitsAll }) => (
          <>
            <Section title={`Xã chưa có tin, bài trong quý ${roman[quarter - 1]}/${year}`}>
              <p>
                <StateWord state={communes.length === 0 ? 'done' : 'late'}>
                  {communes.length === 0
                    ? `Cả ${count(communesAll)} xã đều đã có`
                    : `${count(communes.length)} trên ${count(communesAll)} xã`}
                </StateWord>
              </p>
              <RowList
                rows={communes.map(({ organization, activities, lastOn }) => ({
                  key: organization.id,
                  title: <UnitLink unit={organization} />,
                  detail: [
                    lastOn === null
                      ? 'Ba năm nay chưa có tin, bài, kỳ phát nào'
                      : `Gần nhất ${showDay(lastOn)}`,
                    activities > 0 && `đã ghi ${count(activities)} hoạt động tuyên truyền`,
                  ]
                    .filter(Boolean)
                    .join('; '),
                }))}
              />
            </Section>
            <Section title={`Đơn vị chưa được giới thiệu trong năm ${year}`}>
              <p>
                <StateWord state={neverShown.length === 0 ? 'done' : 'soon'}>
                  {neverShown.length === 0
                    ? `Cả ${count(unitsAll)} đơn vị đều đã có`
                    : `${count(neverShown.length)} trên ${count(unitsAll)} đơn vị`}
                </StateWord>
              </p>
              <ul className={styles.units}>
                {neverShown.map((unit) => (
                  <li key={unit.id}>
                    <UnitLink unit={unit} />
                  </li>
                ))}
              </ul>
            </Section>
          </>
        )}
      </Await>
    </>
  )
}
