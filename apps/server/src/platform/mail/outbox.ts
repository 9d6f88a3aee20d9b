/** Every mail is a row first, written in the transaction that has something to say; a job sends it. */
import { z } from 'zod'
import { INSTALLATION } from '../audit/record.ts'
import type { Tx } from '../database/database.ts'
import { newId } from '../id.ts'
import { defineJob } from '../jobs/define.ts'
import type { Enqueue } from '../jobs/enqueue.ts'
import { MailRefused } from './mailer.ts'

export interface MailTable {
  locality_id: string
  id: string
  to_address: string
  subject: string
  body: string
  state: 'waiting' | 'sent' | 'kept' | 'refused'
  error: string | null
  created_at: Date
  sent_at: Date | null
}

declare module '../database/tables.ts' {
  interface Tables {
    'platform.mails': MailTable
  }
}

export interface Letter {
  localityId: string | null
  to: string
  subject: string
  text: string
  at: Date
}

export async function writeMail(tx: Tx, enqueue: Enqueue, letter: Letter): Promise<void> {
  const id = newId()
  await tx
    .insertInto('platform.mails')
    .values({
      locality_id: letter.localityId ?? INSTALLATION,
      id,
      to_address: letter.to,
      subject: letter.subject,
      body: letter.text,
      state: 'waiting',
      error: null,
      created_at: letter.at,
      sent_at: null,
    })
    .execute()
  await enqueue(tx, letter.localityId, 'send-mail', { mailId: id })
}

/** Kept mails go out again, once a mail server is there; gives how many. */
export async function sendKept(tx: Tx, enqueue: Enqueue, localityId: string | null): Promise<number> {
  const kept = await tx
    .updateTable('platform.mails')
    .set({ state: 'waiting' })
    .where('locality_id', '=', localityId ?? INSTALLATION)
    .where('state', '=', 'kept')
    .returning('id')
    .execute()
  for (const { id } of kept) await enqueue(tx, localityId, 'send-mail', { mailId: id })
  return kept.length
}

defineJob({
  name: 'send-mail',
  label: 'Gửi thư điện tử',
  payload: z.object({ mailId: z.uuid() }),
  limit: 8,
  backoff: { first: 60, factor: 3, most: 6 * 3_600 },
  run: async ({ ctx, payload, platform, isLastAttempt }) => {
    const locality = ctx.actor.localityId ?? INSTALLATION
    const mail = await ctx.transaction((tx) =>
      tx
        .selectFrom('platform.mails')
        .selectAll()
        .where('locality_id', '=', locality)
        .where('id', '=', payload.mailId)
        .where('state', '=', 'waiting')
        .executeTakeFirst(),
    )
    if (!mail) return
    const settle = (change: Partial<MailTable>) =>
      ctx.transaction((tx) =>
        tx
          .updateTable('platform.mails')
          .set(change)
          .where('locality_id', '=', locality)
          .where('id', '=', mail.id)
          .execute(),
      )
    if (!platform.mailer.configured) {
      await settle({ state: 'kept' })
      return
    }
    try {
      await platform.mailer.send({ id: mail.id, to: mail.to_address, subject: mail.subject, text: mail.body })
      await settle({ state: 'sent', error: null, sent_at: platform.clock.real() })
    } catch (error) {
      const refused = error instanceof MailRefused
      // After the last attempt it is kept: an administrator sends it again when the mail server is back.
      const state = refused ? ('refused' as const) : isLastAttempt ? ('kept' as const) : ('waiting' as const)
      await settle({ state, error: (error as Error).message.slice(0, 500) })
      if (!refused) throw error
    }
  },
})
