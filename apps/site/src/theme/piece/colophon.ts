import { formatDay } from '@drempel/core/calendar'
import type { Piece } from '@drempel/core/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { joined } from '../../words/amounts.ts'
import { licenceUrl } from '../../words/own-words.ts'

const entry = (name: string, value: string | Element): Element => h('div', [h('dt', name), h('dd', [value])])

/** Who made it, when, which version, and what may be done with it. */
export function colophon(piece: Piece): Element {
  return h('dl.colophon', [
    entry('Gemaakt door', joined(piece.credits)),
    entry('Nummer en versie', `${piece.id}, versie ${piece.version}`),
    entry('Bijgewerkt', formatDay(piece.updatedOn)),
    entry('Wordt nagelezen voor', formatDay(piece.reviewBefore)),
    entry('Licentie', h('a', { href: licenceUrl, rel: 'license' }, 'CC BY 4.0: vrij te gebruiken met naamsvermelding')),
  ])
}
