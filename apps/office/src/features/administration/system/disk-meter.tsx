import { percentOf } from '@guongsang/core/kernel/percent.ts'
import { showBytes } from '../../../lib/format.ts'
import styles from './system-page.module.css'

/** From here on a disk fills faster than somebody orders a larger one. */
const LOW_PERCENT = 10

/** How full the disk is, said in words and drawn as one thin line. */
export function DiskMeter({ freeBytes, totalBytes }: { freeBytes: number; totalBytes: number }) {
  const free = percentOf(freeBytes, totalBytes) ?? 0
  return (
    <div className={styles.meter}>
      <p className={styles.label}>
        Còn trống {showBytes(freeBytes)} <span>trong {showBytes(totalBytes)}</span>
      </p>
      <svg
        className={styles.bar}
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect className={styles.rest} width="100" height="1" />
        <rect
          className={styles.used}
          data-low={free < LOW_PERCENT || undefined}
          width={100 - free}
          height="1"
        />
      </svg>
    </div>
  )
}
