import type { MailRow } from '@guongsang/contract/administration-system.ts'
import { showMoment } from '../../../lib/format.ts'
import { Facts } from '../../../ui/facts.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import styles from './mail-look.module.css'
import { MailStateWord } from './words.tsx'

/** One mail as its reader gets it. */
export const MailLook = ({ mail, onClose }: { mail: MailRow; onClose: () => void }) => (
  <SidePanel kicker="Thư điện tử" title={mail.subject} onClose={onClose}>
    <Facts
      rows={[
        ['Gửi đến', mail.toAddress],
        ['Trạng thái', <MailStateWord key="state" state={mail.state} />],
        ['Viết lúc', showMoment(mail.createdAt)],
        ...(mail.sentAt === null ? [] : ([['Gửi lúc', showMoment(mail.sentAt)]] as const)),
        ...(mail.error === null ? [] : ([['Máy chủ thư trả lời', mail.error]] as const)),
      ]}
    />
    <div className={styles.body}>{mail.body}</div>
  </SidePanel>
)
