/** Độ phủ: audiences, topics, forms, fields and movements, each whole, so that what nobody did stands there. */
import type { PublicityStatistics } from '@guongsang/contract/publicity-statistics.ts'
import { count } from '../../../lib/format.ts'
import { Section } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { FigureBars } from './figure-bars.tsx'
import styles from './statistics.module.css'

type Figures = PublicityStatistics
type Word = Figures['topics'][number]

const lettered = ({ letter, label }: Word) =>
  letter !== null && /\p{L}/u.test(letter) ? `${letter}) ${label}` : label
const words = (list: readonly Word[], name: string) =>
  list.map((word) => ({
    key: word.code,
    name: lettered(word),
    value: word.count,
    ask: { [name]: word.code },
  }))

/** The common list; a plan's own words apart, as they count there too. */
function Words({ title, list, name }: { title: string; list: readonly Word[]; name: string }) {
  const ofPlan = list.filter((word) => word.ofPlan)
  const common = list.filter((word) => !word.ofPlan)
  return (
    <Section title={title}>
      <FigureBars bars={words(common, name)} />
      {ofPlan.length > 0 && (
        <details className={styles.more}>
          <summary>Theo cách gọi của kế hoạch ({count(ofPlan.length)})</summary>
          <FigureBars bars={words(ofPlan, name)} />
        </details>
      )}
    </Section>
  )
}

export function Coverage({ figures }: { figures: Figures }) {
  const { audiences, topics, forms, movements } = figures
  return (
    <div className={styles.columns}>
      <div>
        <Words title="Đối tượng" list={audiences} name="doituong" />
        <Words title="Hình thức" list={forms} name="hinhthuc" />
        <Section title="Phong trào">
          {movements.length === 0 && <p>Chưa có tin, bài, hoạt động nào gắn với phong trào.</p>}
          <FigureBars
            none="Chưa tuyên truyền"
            bars={movements.map(({ movement, isFocus, items, activities, units }) => ({
              key: movement.id,
              name: (
                <>
                  {movement.name} {isFocus && <StateWord state="waiting">Trọng tâm</StateWord>}
                </>
              ),
              value: items + activities,
              words: `(${count(units)} đơn vị)`,
              ask: { phongtrao: movement.id },
            }))}
          />
        </Section>
      </div>
      <div>
        <Words title="Nội dung" list={topics} name="chude" />
        <Fields fields={figures.fields} />
      </div>
    </div>
  )
}

const fieldBar = ({ code, label, count: value, own, ofPlan }: Figures['fields'][number]) => ({
  key: code,
  name: own || ofPlan ? label : `${label} (ngoài lĩnh vực phụ trách)`,
  value,
  ask: { linhvuc: code },
})

/** Of a unit, those it answers for; without a unit, all of them. */
function Fields({ fields }: Pick<Figures, 'fields'>) {
  const common = fields.filter(({ ofPlan }) => !ofPlan)
  const ofPlan = fields.filter((field) => field.ofPlan && (field.own || field.count > 0))
  const asked = common.filter(({ own, count: many }) => own || many > 0)
  const gaps = common.filter(({ own, count: many }) => own && many === 0)
  const all = fields.every(({ own }) => own)
  return (
    <Section title={all ? 'Lĩnh vực' : 'Lĩnh vực phụ trách'}>
      {asked.length === 0 && <p>Đơn vị chưa ghi lĩnh vực phụ trách.</p>}
      {asked.length > 0 && (
        <p>
          <StateWord state={gaps.length === 0 ? 'done' : 'soon'}>
            {gaps.length === 0
              ? 'Mọi lĩnh vực đều đã có tin, bài'
              : `${count(gaps.length)} lĩnh vực chưa có tin, bài nào`}
          </StateWord>
        </p>
      )}
      <FigureBars bars={asked.map(fieldBar)} />
      {ofPlan.length > 0 && (
        <details className={styles.more}>
          <summary>Theo cách gọi của kế hoạch ({count(ofPlan.length)})</summary>
          <FigureBars bars={ofPlan.map(fieldBar)} />
        </details>
      )}
    </Section>
  )
}
