/** Bình đẳng: the share of each priority group, its way over the years drawn thin and said at both ends. */
import { EQUITY_FLAGS } from '@guongsang/contract/exemplars-words.ts'
import type { EquityFigure } from '@guongsang/contract/exemplars.ts'
import type { z } from 'zod'
import { count } from '../../../lib/format.ts'
import { lineThrough, sharesOf } from './equity-line.ts'
import styles from './equity.module.css'

type Figure = z.output<typeof EquityFigure>

interface Props {
  figures: readonly Figure[]
  chosen?: Figure['flag'] | undefined
  /** Left out, the figures are only read. */
  onChoose?: (flag: Figure['flag'] | undefined) => void
}

export function Equity({ figures, chosen, onChoose }: Props) {
  return (
    <ul className={styles.figures} aria-label="Tỷ lệ các nhóm được ưu tiên">
      {figures.map((figure) => (
        <li key={figure.flag}>
          {onChoose === undefined ? (
            <div className={styles.figure}>
              <Share figure={figure} />
            </div>
          ) : (
            <button
              type="button"
              className={styles.figure}
              aria-pressed={chosen === figure.flag}
              onClick={() => onChoose(chosen === figure.flag ? undefined : figure.flag)}
            >
              <Share figure={figure} />
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

function Share({ figure: { flag, count: many, of, percent, years } }: { figure: Figure }) {
  const shares = sharesOf(years)
  const [first, last] = [shares[0], shares.at(-1)]
  return (
    <>
      <span className={styles.name}>{EQUITY_FLAGS[flag]}</span>
      <span className={styles.share}>
        <strong>{percent === null ? 'Chưa có' : `${Math.round(percent)}%`}</strong>
        <span className={styles.of}>
          {count(many)} trên {count(of)}
        </span>
      </span>
      {first !== undefined && last !== undefined && first !== last && (
        <span className={styles.years}>
          <span>
            {first.year}: {first.percent}%
          </span>
          <svg viewBox="0 0 100 20" preserveAspectRatio="none" className={styles.line} aria-hidden="true">
            <polyline points={lineThrough(shares, 100, 20)} vectorEffect="non-scaling-stroke" />
          </svg>
          <span>
            {last.year}: {last.percent}%
          </span>
        </span>
      )}
    </>
  )
}
