import { useState } from 'react'
import { NativeSelect } from '@mantine/core'
import type { Ok } from '@guongsang/contract/route.ts'
import type { showDemoRoute } from '@guongsang/contract/demo.ts'
import styles from './sign-in.module.css'

type Sample = Ok<typeof showDemoRoute>

/** Only with the sample data: one press signs in as someone of a locality. */
export function DemoAccounts({ sample, onChoose }: { sample: Sample; onChoose: (login: string) => void }) {
  const places = [...new Map(sample.accounts.map((one) => [one.localitySlug, one.localityName]))]
  const [slug, setSlug] = useState(places[0]?.[0] ?? '')
  return (
    <section className={styles.demo}>
      <h2 className={styles.demoTitle}>Bản trình diễn</h2>
      <p className={styles.demoText}>
        Người trong dữ liệu mẫu là hư cấu. Chọn địa phương, rồi bấm vào một người để vào thử với mật khẩu
        chung <strong>{sample.password}</strong>.
      </p>
      <NativeSelect
        aria-label="Địa phương"
        size="sm"
        value={slug}
        data={places.map(([value, label]) => ({ value, label }))}
        onChange={(event) => setSlug(event.currentTarget.value)}
      />
      <ul className={styles.accounts}>
        {sample.accounts
          .filter((one) => one.localitySlug === slug)
          .map((one) => (
            <li key={one.login}>
              <button type="button" className={styles.account} onClick={() => onChoose(one.login)}>
                <span>{one.roleName}</span>
                <span>{one.login}</span>
              </button>
            </li>
          ))}
      </ul>
    </section>
  )
}
