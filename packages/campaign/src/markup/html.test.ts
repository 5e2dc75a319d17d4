import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkup, html, safeHref, trusted } from './html.ts'

describe('html', () => {
  it('escapes words, leaves markup, joins lists and skips nothing', () => {
    const list = ['<i>', html`<b>${'"'}</b>`]
    expect(html`<p title="${"a'b"}">${list}${undefined}${false}${3}</p>`.markup).toBe(
      '<p title="a&#39;b">&lt;i&gt;<b>&quot;</b>3</p>',
    )
  })

  it('lets no tag and no end of an attribute through, whatever the words are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', '"', "'", '&', '&lt;', 'a', '\ud83d', '\u0000', '👋')),
        (parts) => {
          expect(escapeMarkup(parts.join(''))).not.toMatch(/[<>"']/)
        },
      ),
    )
  })

  it('leaves out what XML cannot hold, and keeps line ends, tabs and emoji', () => {
    expect(escapeMarkup('a\u0000b\u000bc\ud800d\n\té👩‍👧')).toBe('abcd\n\té👩‍👧')
  })

  it('takes our own markup as it is', () => {
    expect(html`${trusted('<svg/>')}`.markup).toBe('<svg/>')
  })
})

describe('safeHref', () => {
  it.each([
    ['https://toolkit.example/', 'https://toolkit.example/'],
    ['tel:0880767000', 'tel:0880767000'],
    ['javascript:alert(1)', '#'],
    ['data:text/html,x', '#'],
    [' https://toolkit.example/', '#'],
  ])('%s leads to %s', (url, expected) => {
    expect(safeHref(url)).toBe(expected)
  })
})
