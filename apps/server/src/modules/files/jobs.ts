import { z } from 'zod'
import { INSTALLATION } from '../../platform/audit/record.ts'
import { type Extracted, extractText } from '../../platform/files/extract-text.ts'
import { sweepPassage } from '../../platform/files/sweep-passage.ts'
import type { FileStore } from '../../platform/files/store.ts'
import type { FileRow } from '../../platform/files/table.ts'
import { defineJob } from '../../platform/jobs/define.ts'
import { findUnread, saveText, saveTextState } from './store.ts'
import { withCopy } from './with-copy.ts'

defineJob({
  name: 'extract-file-text',
  label: 'Đọc chữ trong tệp để tìm kiếm',
  payload: z.object({ fileId: z.uuid() }),
  limit: 3,
  backoff: { first: 60, factor: 5, most: 3_600 },
  run: async ({ ctx, payload, platform }) => {
    const key = { locality_id: ctx.actor.localityId ?? INSTALLATION, id: payload.fileId }
    const file = await ctx.transaction((tx) => findUnread(tx, key))
    if (!file) return
    const found = await readText(platform.files, file)
    await ctx.transaction(async (tx) => {
      await saveTextState(tx, key, found.state)
      if (found.state === 'done') await saveText(tx, key, found.text, platform.clock.real())
    })
  },
})

defineJob({
  name: 'sweep-passage',
  label: 'Dọn tệp dở dang',
  payload: z.object({ day: z.iso.date() }),
  limit: 2,
  backoff: { first: 300, factor: 2, most: 600 },
  daily: { at: '03:30', each: 'installation' },
  run: async ({ platform }) => {
    await sweepPassage(platform.files, platform.clock.real())
  },
})

/** A file that cannot be read says so and stays as it is; a store that does not answer is worth another try. */
const readText = (store: FileStore, file: FileRow): Promise<Extracted | { state: 'failed' }> =>
  withCopy(store, file, (path) => extractText(path, file.format).catch(() => ({ state: 'failed' as const })))
