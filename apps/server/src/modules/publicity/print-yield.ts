/** Trang trình chiếu, tờ in: one page of the story in our own look, as PDF. */
import { colours } from '@guongsang/core/look/tokens.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { paragraphsOf, yieldOf } from '@guongsang/core/publicity/yields.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { compilePdf } from '../../platform/documents/print-pdf.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import type { Platform } from '../../platform/http/server.ts'
import { loadLocality } from '../organizations/index.ts'
import { askingOf } from './asking.ts'
import { loadYields } from './item-yield-store.ts'
import { requireItem, storyOf } from './list-yields.ts'

export async function printYield(
  ctx: Ctx,
  { clock, config }: Platform,
  id: string,
  kind: 'slide' | 'sheet',
): Promise<Download> {
  const story = await ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const told = await storyOf(tx, asking, await requireItem(tx, asking, id), config.BASE_URL)
    const written = (await loadYields(tx, asking.localityId, id)).find((one) => one.kind === kind)
    const text = cleanText(written?.text ?? yieldOf(kind, told))
    const place = (await loadLocality(tx, localityOf(ctx)))!.full_name
    return { kind, unit: told.unit, place, ...linesOf(text), colours: lightColours }
  })
  const { bytes } = await compilePdf('story.typ', { story: JSON.stringify(story) }, clock.now())
  return { body: bytes, type: formats.pdf, fileName: `${story.title.replaceAll(/[/\\]/g, '-')}.pdf` }
}

const lightColours = Object.fromEntries(Object.entries(colours).map(([name, [light]]) => [name, light]))

/** The first line is the title, printed over the others. */
function linesOf(text: string): { title: string; lines: string[] } {
  const [title = '', ...rest] = paragraphsOf(text)
  return { title, lines: rest.map((line) => line.replace(/^- /, '')) }
}
