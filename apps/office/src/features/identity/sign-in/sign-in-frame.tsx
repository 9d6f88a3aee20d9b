import type { ReactNode } from 'react'
import { drumFace } from '@guongsang/core/look/drum-rings.ts'
import { emblem } from '@guongsang/core/look/emblem.ts'
import { colour } from '@guongsang/core/look/tokens.ts'
import { Drawing } from '../../../ui/drawing.tsx'
import styles from './sign-in.module.css'

const drum = () => drumFace('guong-sang', colour('boardGold'))
const mark = () => emblem({ size: 56 })

/** The lacquer board with the drum on one side, paper with the work on the other. */
interface Props {
  /** Why one is asked now. */
  note?: string | undefined
  children: ReactNode
}

export function SignInFrame({ note, children }: Props) {
  return (
    <div className={styles.frame}>
      <aside className={styles.board} aria-label="Gương Sáng">
        <Drawing draw={drum} width={720} className={styles.drum} />
        <div className={styles.words}>
          <Drawing draw={mark} width={56} />
          <p className={styles.name}>Gương Sáng</p>
          <p className={styles.line}>
            Thi đua, khen thưởng của địa phương: từ kế hoạch đầu năm đến tấm gương được mọi người biết.
          </p>
        </div>
      </aside>
      <main className={styles.work}>
        <div className={styles.inner}>
          {note !== undefined && <p role="status">{note}</p>}
          {children}
        </div>
        <p className={styles.secret}>
          Không nhập nội dung thuộc bí mật nhà nước vào hệ thống này. <a href="/">Về cổng thông tin</a>
        </p>
      </main>
    </div>
  )
}
