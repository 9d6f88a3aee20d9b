/** The pieces every form of the portal is made of; all of it works without script. */
import type { Given } from '../forms.ts'
import { attr, html, type Html } from '../html.ts'
import { followPath, LARGE_TEXT, type View } from './view.ts'

export interface Field {
  name: string
  label: string
  help: string
  max: number
  lines?: number
  optional?: boolean
}

interface LetterForm {
  action: string
  fields: readonly Field[]
  given: Given
  /** What to know before sending. */
  note: string
  button?: string
  /** Before the fields: a choice, say. */
  first?: Html | null
}

export const letterForm = (
  view: View,
  { action, fields, given: { typed, refused }, note, button = 'Gửi', first = null }: LetterForm,
): Html => html`<form class="letter" method="post" action="${action}">
${first}${fields.map((field) => fieldOf(field, typed[field.name] ?? '', refused[field.name]))}
<p class="trap" aria-hidden="true"><label for="website">Để trống ô này</label><input id="website" name="website" type="text" tabindex="-1" autocomplete="off"></p>
${view.largeText && html`<input type="hidden" name="${LARGE_TEXT.name}" value="${LARGE_TEXT.value}">`}
<p class="quiet">${note}</p>
<button>${button}</button></form>`

export const problems = ({ refused }: Given): Html | null => {
  const sentences = Object.values(refused)
  if (sentences.length === 0) return null
  return html`<div class="notice" role="alert"><p>Chưa gửi được:</p><ul>${sentences.map((one) => html`<li>${one}</li>`)}</ul></div>`
}

/** How fast others were answered; nothing where nobody was yet. */
export const answerTimesLine = (times: string | null): Html | null =>
  times === null ? null : html`<p class="standfirst">${times}</p>`

export const codeForm = (slug: string, label: string): Html =>
  html`<form class="search letter" method="get" action="${followPath(slug)}"><label for="ma">${label}</label>
<div class="search-row"><input id="ma" name="ma" type="search" maxlength="20" autocomplete="off"><button>Xem</button></div></form>`

function fieldOf({ name, label, help, max, lines, optional }: Field, value: string, refused?: string): Html {
  const told = [
    attr('aria-describedby', `${name}-help`),
    attr('aria-invalid', refused === undefined ? null : 'true'),
    attr('required', optional !== true),
  ]
  const box =
    lines === undefined
      ? html`<input id="${name}" name="${name}" type="text" value="${value}" maxlength="${max}" autocomplete="off"${told}>`
      : html`<textarea id="${name}" name="${name}" rows="${lines}" maxlength="${max}"${told}>${value}</textarea>`
  return html`<p class="letter-field"><label for="${name}">${label}</label>${box}<span class="quiet" id="${name}-help">${refused ?? help}</span></p>`
}
