/**
 * npm run -s read-plan < ke-hoach.txt — the text of a plan in, what was read out of it as JSON. A path to a .txt, .docx or
 * .pdf may stand as argument instead. A text that cannot be read is told on standard error, with exit status 65 (EX_DATAERR).
 */
import { access, readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { readPlan } from '@guongsang/core/reading/read-plan.ts'
import { readingJson } from '@guongsang/core/reading/reading-json.ts'
import { extractLines } from '../platform/files/extract-text.ts'
import { decodeText } from '../platform/files/decode-text.ts'

const UNREADABLE = 65
const HOW = 'Ví dụ: npm run -s read-plan < ke-hoach.txt, hoặc npm run -s read-plan ke-hoach.docx'

type Given = { text: string } | { refusal: string }

async function given(path: string | undefined): Promise<Given> {
  if (path === undefined) return { text: decodeText(await buffer(process.stdin)) }
  const format = /\.(txt|docx|pdf)$/i.exec(path)?.[1]?.toLowerCase() as 'txt' | 'docx' | 'pdf' | undefined
  if (format === undefined)
    return { refusal: `Chỉ đọc được tệp .txt, .docx và .pdf, không đọc được «${path}».` }
  try {
    await access(path)
    if (format === 'txt') return { text: decodeText(await readFile(path)) }
    const extracted = await extractLines(path, format)
    if (extracted.state === 'done') return { text: extracted.text }
    return {
      refusal:
        extracted.state === 'scanned'
          ? `Tệp «${path}» chỉ có ảnh chụp trang giấy, không có chữ. Hãy dùng bản .docx hoặc dán nội dung.`
          : `Máy này chưa đọc được tệp .pdf. Hãy cài poppler-utils, dùng bản .docx hoặc dán nội dung.`,
    }
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return {
      refusal: missing ? `Không có tệp «${path}».` : `Không đọc được tệp «${path}»: tệp hỏng hoặc quá lớn.`,
    }
  }
}

function refuse(detail: string): void {
  const problem = {
    type: 'about:blank',
    title: 'Không đọc được kế hoạch',
    status: 422,
    code: 'plan-unreadable',
    detail,
  }
  process.stderr.write(`${detail} ${HOW}\n${JSON.stringify(problem)}\n`)
  process.exitCode = UNREADABLE
}

const input = await given(process.argv[2])
if ('refusal' in input) refuse(input.refusal)
else if (input.text.trim() === '') refuse('Văn bản trống, không có gì để đọc.')
else process.stdout.write(`${JSON.stringify(readingJson(readPlan(input.text)), null, 2)}\n`)
