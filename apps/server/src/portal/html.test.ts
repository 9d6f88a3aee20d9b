import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attr, escapeHtml, Html, html, safeUrl, trusted, type Value } from './html.ts'

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title><script>',
    '-->',
    '&lt;b&gt;',
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    '\u0000<',
    'Nguyễn Thị Ổn & con',
  ),
)
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g
const unescape = (markup: string): string =>
  markup.replace(
    /&(amp|lt|gt|#34|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', '#34': '"', '#39': "'" })[name]!,
  )

describe('escaping', () => {
  test('text comes back as it was, and no character of it can open a tag or close an attribute', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markup = escapeHtml(text)
        expect(markup).not.toMatch(/[<>"']|&(?!(amp|lt|gt|#34|#39);)/)
        const clean = text.toWellFormed().replace(forbidden, '\ufffd')
        expect(unescape(markup)).toBe(clean)
      }),
      { numRuns: 2000 },
    )
  })

  test('holds in text, attributes, addresses, lists and attr()', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, two) => {
        const page = html`<a href="${one}" title="${two}"${attr('lang', one)}>${[one, html`<b>${two}</b>`]}</a>`
        const shape = /^<a href="[^"<>']*" title="[^"<>']*" lang="[^"<>']*">[^<>"']*<b>[^<>"']*<\/b><\/a>$/s
        expect(String(page)).toMatch(shape)
      }),
      { numRuns: 1000 },
    )
  })

  test('values without a text leave nothing behind', () => {
    const nothing: Value[] = [null, undefined, true, false, [], [null, [false]]]
    for (const value of nothing) expect(String(html`<p>${value}</p>`)).toBe('<p></p>')
    expect(String(html`<p>${0} ${12n} ${1.5}</p>`)).toBe('<p>0 12 1.5</p>')
  })
})

describe('addresses', () => {
  test('none can run: only paths, fragments, queries, http, https, mail and telephone pass', () => {
    fc.assert(
      fc.property(hostile, (address) => {
        const written = unescape(/href="([^"]*)"/.exec(String(html`<a href="${address}">x</a>`))![1]!)
        // eslint-disable-next-line no-control-regex
        const asBrowsersRead = written.replace(/[\u0000-\u0020]/g, '')
        expect(asBrowsersRead).not.toMatch(/^(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:/i)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['javascript:alert(1)', '#'],
    ['JAVA\nSCRIPT:alert(1)', '#'],
    ['\u0001javascript:alert(1)', '#'],
    ['data:text/html,<script>', '#'],
    ['vbscript:x', '#'],
    ['/dienbien/co-quan?q=a:b', '/dienbien/co-quan?q=a:b'],
    ['https://dienbien.gov.vn', 'https://dienbien.gov.vn'],
    ['mailto:sonoivu@dienbien.gov.vn', 'mailto:sonoivu@dienbien.gov.vn'],
    ['tel:02153825432', 'tel:02153825432'],
    ['#noi-dung', '#noi-dung'],
    ['', ''],
  ])('%j becomes %j', (address, expected) => {
    expect(safeUrl(address)).toBe(expected)
  })
})

describe('a hole in the wrong place throws', () => {
  const x = 'x'
  test.each<[string, () => Html]>([
    ['attribute without quotes', () => html`<a href=${x}>a</a>`],
    ['name of a tag', () => html`<${x}>`],
    ['name of a closing tag', () => html`<b></${x}>`],
    ['script', () => html`<script>${x}</script>`],
    ['style', () => html`<style>a{color:${x}}</style>`],
    ['comment', () => html`<!-- ${x} -->`],
    ['declaration', () => html`<!doctype ${x}>`],
    ['handler', () => html`<a onclick="${x}">a</a>`],
    ['handler after more text', () => html`<a onclick="alert(${x})">a</a>`],
    ['style attribute', () => html`<a style="color:${x}">a</a>`],
    ['document in an attribute', () => html`<iframe srcdoc="${x}"></iframe>`],
    ['second half of an address', () => html`<a href="${x}${x}">a</a>`],
    ['second half of a scheme', () => html`<a href="java${x}">a</a>`],
    ['bare text among attributes', () => html`<a ${x}>a</a>`],
    ['markup among attributes', () => html`<a ${trusted('onclick=x')}>a</a>`],
    ['attribute grown together', () => html`<a ${attr('lang', x)}x="1">a</a>`],
    ['attr() as an unquoted value', () => html`<a title=${attr('lang', x)}>a</a>`],
  ])('%s', (_where, write) => {
    expect(write).toThrow(/html``/)
  })

  test('and throws each time, not only the first', () => {
    const write = (): Html => html`<a style="${x}">a</a>`
    expect(write).toThrow('style=')
    expect(write).toThrow('style=')
  })
})

describe('attr()', () => {
  test('writes true bare, text escaped, and nothing for false or null', () => {
    const option = (chosen: boolean): string =>
      String(
        html`<option value="1"${attr('selected', chosen)}${attr('title', chosen ? '"a"' : null)}>một</option>`,
      )
    expect(option(true)).toBe('<option value="1" selected title="&#34;a&#34;">một</option>')
    expect(option(false)).toBe('<option value="1">một</option>')
  })

  test('refuses handlers, styles and names that are not names, and tames addresses', () => {
    for (const name of ['onclick', 'style', 'srcdoc', 'a b', 'x"', ''])
      expect(() => attr(name, 'x')).toThrow('attr()')
    expect(String(attr('href', 'javascript:alert(1)'))).toBe(' href="#"')
  })
})

test('a hole after a raw element, a quote in text and a declaration is still text', () => {
  expect(String(html`<!doctype html><style>a > b {}</style><p title='it "is"'>"${'<'}"</p>`)).toBe(
    `<!doctype html><style>a > b {}</style><p title='it "is"'>"&lt;"</p>`,
  )
})

test('markup cannot be made by hand', () => {
  expect(() => new Html('<b>', Symbol('made here'))).toThrow(TypeError)
})
