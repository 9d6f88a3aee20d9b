import { randomUUID } from 'node:crypto'
import { shuffled } from '@guongsang/core/kernel/shuffled.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { choices } from '@guongsang/core/look/seed.ts'
import { type Given, nothingGiven } from '../forms.ts'
import { attr, html, type Html } from '../html.ts'
import { type Field, letterForm, problems } from '../layout/form.ts'
import { dayText, openLocality } from '../layout/parts.ts'
import { contestEntryPath, contestPath, link, type Asked, type Page } from '../layout/view.ts'
import type { PublicContest } from '../reads.ts'
import { contestPlace } from './contest.ts'

/** More units than this are not chosen from a list: one writes where one works. */
const UNITS_SHOWN = 150

/** Gửi bài dự thi: a form that works without script; empty, or as it was refused. */
export async function contestEntryPage(asked: Asked, given: Given = nothingGiven): Promise<Page | null> {
  const { view, reads, params } = asked
  const locality = await openLocality(asked)
  if (locality === null) return null
  const { slug, fullName } = locality
  const contest = await reads.contest(slug, params['id']!, view.today)
  if (contest === null || contest.origin === 'higher') return null
  const isWriting = contest.kind === 'writing'
  return {
    title: `${isWriting ? 'Gửi bài' : 'Trả lời câu hỏi'}, ${contest.title}`,
    description: `Dự ${contest.title} của ${fullName} ngay trên trang này.`,
    locality,
    unlisted: true,
    board: html`${contestPlace(view, slug)}<h1>${isWriting ? 'Gửi bài dự thi' : 'Trả lời câu hỏi'}</h1>
<p class="standfirst"><a href="${link(view, contestPath(slug, contest.id))}">${contest.title}</a>, nhận bài đến hết ngày ${dayText(contest.closesOn)}</p>`,
    body: html`<div class="section reading">${problems(given)}${contest.door === 'open' ? await form(asked, slug, contest, given) : html`<p class="notice">${contest.door === 'not-yet' ? html`Nhận bài từ ngày ${dayText(contest.opensOn)}.` : html`Đã thôi nhận bài sau ngày ${dayText(contest.closesOn)}.`}</p>`}</div>`,
  }
}

async function form(asked: Asked, slug: string, contest: PublicContest, given: Given): Promise<Html> {
  const isWriting = contest.kind === 'writing'
  const before = html`${!isWriting && questions(contest, given)}${categories(contest, given)}${await units(asked, slug, given)}`
  return letterForm(asked.view, {
    action: contestEntryPath(slug, contest.id),
    fields: isWriting ? writingFields(contest.wordsMax) : quizFields(contest.tieRule === 'nearest-guess'),
    given,
    note: isWriting ? WRITING_NOTE : QUIZ_NOTE,
    button: isWriting ? 'Gửi bài' : 'Nộp câu trả lời',
    first: before,
  })
}

/** Everybody has the same questions, each visit in an order of its own, options too; a refused form keeps its order. */
function questions({ questions: all }: PublicContest, { typed, refused }: Given): Html {
  const seed = /^[a-z0-9-]{8,40}$/.test(typed['thu-tu'] ?? '') ? typed['thu-tu']! : randomUUID()
  const { between } = choices(seed)
  const order = shuffled(all, between).map((one) => ({
    ...one,
    options: shuffled(
      one.options.map((text, index) => ({ text, index })),
      between,
    ),
  }))
  return html`<input type="hidden" name="thu-tu" value="${seed}">${refused['answers'] !== undefined && html`<p class="notice" id="answers-help">${refused['answers']}</p>`}${order.map(
    (
      { position, text, options },
      at,
    ) => html`<fieldset class="letter-field letter-choice"><legend>${at + 1}. ${text}</legend>
${options.map(
  (option) =>
    html`<label><input type="radio" name="${`cau-${position}`}" value="${option.index}" required${attr('checked', typed[`cau-${position}`] === String(option.index))}><span>${option.text}</span></label>`,
)}</fieldset>`,
  )}`
}

function categories({ categories: all }: PublicContest, { typed, refused }: Given): Html | null {
  if (all.length === 0) return null
  return html`<fieldset class="letter-field letter-choice"${attr('aria-describedby', refused['category'] ? 'category-help' : null)}><legend>Bảng thi</legend>
${all.map(({ code, label }) => html`<label><input type="radio" name="category" value="${code}" required${attr('checked', typed['category'] === code)}><span>${label}</span></label>`)}${refused['category'] && html`<span class="quiet" id="category-help">${refused['category']}</span>`}</fieldset>`
}

async function units({ view, reads }: Asked, slug: string, { typed, refused }: Given): Promise<Html | null> {
  const asked = { on: view.today, q: '', kind: null, cursor: null, limit: UNITS_SHOWN }
  const found = await reads.organizations(slug, asked)
  if (found === null || found.rows.length === 0 || found.next !== null) return null
  const chosen = typed['organizationId'] ?? ''
  return html`<p class="letter-field"><label for="organizationId">Bạn thuộc cơ quan, đơn vị, xã nào?</label>
<select id="organizationId" name="organizationId" aria-describedby="organizationId-help"><option value="">Không thuộc đơn vị nào dưới đây</option>${found.rows.map(({ id, name }) => html`<option value="${id}"${attr('selected', id === chosen)}>${name}</option>`)}</select>
<span class="quiet" id="organizationId-help">${refused['organizationId'] ?? 'Không bắt buộc. Để đếm số người tham gia của đơn vị.'}</span></p>`
}

const authorFields = (help: string): readonly Field[] => [
  { name: 'authorName', label: 'Họ và tên của bạn', help, max: 120 },
  {
    name: 'authorPlace',
    label: 'Nơi ở, nơi học tập hoặc công tác',
    help: 'Thôn, xã; trường, lớp; cơ quan.',
    max: 300,
  },
]
const contactField: Field = {
  name: 'contact',
  label: 'Số điện thoại hoặc thư điện tử',
  help: 'Chỉ để báo kết quả; xóa khi đã trao giải.',
  max: 200,
}

const writingFields = (wordsMax: number | null): readonly Field[] => [
  { name: 'title', label: 'Tên bài viết', help: 'Không ghi tên bạn trong tên bài và trong bài.', max: 200 },
  { name: 'aboutName', label: 'Viết về ai?', help: 'Tên người, gia đình, tập thể được viết.', max: 200 },
  { name: 'aboutPlace', label: 'Người ấy ở đâu?', help: 'Thôn, xã; nơi làm việc.', max: 300 },
  {
    name: 'text',
    label: 'Bài viết',
    help: `${wordsMax === null ? '' : `Nhiều nhất ${formatNumber(wordsMax)} chữ. `}Có thể soạn sẵn rồi dán vào đây.`,
    max: 40_000,
    lines: 18,
  },
  ...authorFields('Giám khảo không thấy tên này.'),
  contactField,
]

const quizFields = (withGuess: boolean): readonly Field[] => [
  ...(withGuess
    ? [
        {
          name: 'guess',
          label: 'Bạn dự đoán bao nhiêu người trả lời đúng tất cả các câu?',
          help: 'Ghi một số, ví dụ 350. Cùng số câu đúng thì dự đoán gần hơn xếp trên.',
          max: 7,
        },
      ]
    : []),
  ...authorFields('Ghi đúng giấy tờ, để nhận giải khi đạt.'),
  contactField,
]

const WRITING_NOTE =
  'Gửi bài là bạn đồng ý với thể lệ và bảo đảm viết về người thật, việc thật. Đừng ghi số căn cước, bệnh tật hay chuyện riêng của người được viết.'
const QUIZ_NOTE =
  'Mỗi người dự một lần trong một kỳ. Câu hỏi giống nhau, thứ tự mỗi lượt một khác. Câu trả lời đã nộp không sửa được.'
