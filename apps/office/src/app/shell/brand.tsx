import { emblem } from '@guongsang/core/look/emblem.ts'
import { useAccount } from '../../lib/session.ts'
import { Drawing } from '../../ui/drawing.tsx'
import styles from './brand.module.css'

const mark = () => emblem({ size: 36 })

/** The mark, our name, and the locality's name as plain as ours. */
export function Brand() {
  const { locality } = useAccount()
  return (
    <div className={styles.brand}>
      <Drawing draw={mark} width={36} />
      <div>
        <p className={styles.name}>Gương Sáng</p>
        <p className={styles.place}>{locality?.name ?? 'Toàn hệ thống'}</p>
      </div>
    </div>
  )
}
