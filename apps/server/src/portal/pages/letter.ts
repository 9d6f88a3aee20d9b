import { LETTER_KINDS } from '@guongsang/contract/opinions-words.ts'
import { type Given, nothingGiven } from '../forms.ts'
import { attr, html, type Html } from '../html.ts'
import { answerTimesLine, codeForm, type Field, letterForm, problems } from '../layout/form.ts'
import { openLocality } from '../layout/parts.ts'
import { type Asked, letterPath, type Page } from '../layout/view.ts'

/** Góp ý, phản ánh, khiếu nại: one form for all three, with what each of them needs said beside it. */
export async function letterPage(asked: Asked, given: Given = nothingGiven): Promise<Page | null> {
  const locality = await openLocality(asked)
  if (locality === null) return null
  const { slug, fullName } = locality
  const times = await asked.reads.letterTimes(slug, asked.view.today)
  const form = letterForm(asked.view, {
    action: letterPath(slug),
    fields,
    given,
    note: NOTE,
    button: 'Gửi thư',
    first: kinds(given),
  })
  return {
    title: `Góp ý, phản ánh, khiếu nại, ${fullName}`,
    description: `Gửi góp ý, phản ánh, khiếu nại về công tác thi đua, khen thưởng của ${fullName}; theo dõi trả lời bằng mã.`,
    locality,
    drum: slug,
    board: html`<h1>Góp ý, phản\u00a0ánh, khiếu\u00a0nại</h1>
<p class="standfirst">Về phong trào, đề nghị khen thưởng, người được nêu gương hay chính trang này. Mỗi thư có người đọc và có trả lời.</p>${answerTimesLine(times)}`,
    body: html`<div class="section reading">${problems(given)}${form}${codeForm(slug, 'Đã gửi rồi? Nhập mã theo dõi')}</div>`,
  }
}

const HINTS: Record<keyof typeof LETTER_KINDS, string> = {
  comment: 'điều nên làm khác, làm tốt hơn',
  report: 'điều chưa đúng mà cơ quan cần biết; có thể giấu tên',
  complaint: 'kết quả khen thưởng xâm phạm quyền của chính bạn; cần tên và cách liên hệ',
}

const kinds = ({ typed, refused }: Given): Html =>
  html`<fieldset class="letter-field letter-choice"${attr('aria-describedby', refused['kind'] ? 'kind-help' : null)}><legend>Thư của bạn là</legend>
${Object.entries(LETTER_KINDS).map(([kind, label], index) => {
  const chosen = typed['kind'] === undefined ? index === 0 : typed['kind'] === kind
  return html`<label><input type="radio" name="kind" value="${kind}"${attr('checked', chosen)}><span><strong>${label}</strong>: ${HINTS[kind as keyof typeof HINTS]}</span></label>`
})}${refused['kind'] && html`<span class="quiet" id="kind-help">${refused['kind']}</span>`}</fieldset>`

const fields: readonly Field[] = [
  {
    name: 'about',
    label: 'Về việc gì?',
    help: 'Tên phong trào, số quyết định, tên người được nêu gương hoặc trang đang xem.',
    max: 300,
  },
  {
    name: 'text',
    label: 'Nội dung',
    help: 'Việc gì, ở đâu, khi nào; điều bạn đề nghị.',
    max: 6000,
    lines: 10,
  },
  {
    name: 'senderName',
    label: 'Họ tên của bạn',
    help: 'Chỉ bắt buộc với khiếu nại. Xóa khi đã trả lời.',
    max: 120,
    optional: true,
  },
  {
    name: 'contact',
    label: 'Liên hệ với bạn bằng cách nào?',
    help: 'Chỉ bắt buộc với khiếu nại. Chỉ người xử lý thấy, và xóa khi đã trả lời.',
    max: 200,
    optional: true,
  },
]

const NOTE =
  'Không có gì trong thư tự lên trang công khai. Đừng ghi số căn cước, bệnh tật hay chuyện riêng của người khác.'
