import { createTransport } from 'nodemailer'
import type { Config } from '../config.ts'

export interface Mail {
  id: string
  to: string
  subject: string
  text: string
}

export interface Mailer {
  /** Without a mail server, mails are kept where the administrator can read them. */
  readonly configured: boolean
  send(mail: Mail): Promise<void>
}

/** The mail server said that it will never take this mail: trying again is useless. */
export class MailRefused extends Error {}

export function createMailer(config: Pick<Config, 'SMTP_URL' | 'MAIL_FROM'>): Mailer {
  const { SMTP_URL, MAIL_FROM } = config
  if (!SMTP_URL || !MAIL_FROM)
    return {
      configured: false,
      send: () => Promise.reject(new Error('Chưa cấu hình máy chủ thư.')),
    }
  const transport = createTransport({
    url: SMTP_URL,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host = MAIL_FROM.split('@').at(-1)
  return {
    configured: true,
    send: async ({ id, to, subject, text }) => {
      try {
        // One id for one mail: should it be sent twice after a crash, the reader's program shows it once.
        const from = { name: 'Gương Sáng', address: MAIL_FROM }
        await transport.sendMail({ messageId: `<${id}@${host}>`, from, to, subject, text })
      } catch (error) {
        const { responseCode, message } = error as { responseCode?: number; message: string }
        if (responseCode !== undefined && responseCode >= 500) throw new MailRefused(message)
        throw error
      }
    },
  }
}
