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

export function Coverage({ figures }: { figures: Figures }) {
  const { audiences, topics, forms, movements } = figures
  return (
    <div className={styles.columns}>
      <div>
        <Section title="Đối tượng">
          <FigureBars bars={words(audiences, 'doituong')} />
        </Section>
        <Section title="Hình thức">
          <FigureBars bars={words(forms, 'hinhthuc')} />
        </Section>
        <Fields fields={figures.fields} />
      </div>
      <div>
        <Section title="Nội dung">
          <FigureBars bars={words(topics, 'chude')} />
        </Section>
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
    </div>
  )
}

/** Of a unit, those it answers for; without a unit, all of them. */
function Fields({ fields }: Pick<Figures, 'fields'>) {
  const asked = fields.filter(({ own, count: many }) => own || many > 0)
  const gaps = fields.filter(({ own, count: many }) => own && many === 0)
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
      <FigureBars
        bars={asked.map(({ code, label, count: value, own }) => ({
          key: code,
          name: own ? label : `${label} (ngoài lĩnh vực phụ trách)`,
          value,
          ask: { linhvuc: code },
        }))}
      />
    </Section>
  )
}
