import { frontDoor } from '@drempel/brand'
import type { MethodPiece } from '@drempel/core/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { drawingElement } from '../drawing-element.ts'
import { sentences } from '../icon-heading.ts'

const smallDoor = (openShare: number) => drawingElement(frontDoor({ openShare, lit: true, leaf: 'door' }), 'door')

/** How to do it, step by step. */
export function steps(method: MethodPiece): Element {
  return h('section.section', { ariaLabelledBy: ['deel-stappen'] }, [
    h('h2', { id: 'deel-stappen' }, 'Zo doe je het'),
    h(
      'ol.steps',
      { role: 'list' },
      method.steps.map((step) => h('li', h('span', step))),
    ),
  ])
}

/** The two steps that people forget: for who is new, and from meeting to contact. Set apart on purpose. */
export function meetingNotes(method: MethodPiece): Element {
  return h('div.section.pair', [
    h('section.note.meeting', { ariaLabelledBy: ['deel-nieuw'] }, [
      h('h2', { id: 'deel-nieuw' }, [smallDoor(0.7), 'Voor wie nieuw is']),
      h('p', method.newcomerStep),
    ]),
    h('section.note.meeting', { ariaLabelledBy: ['deel-contact'] }, [
      h('h2', { id: 'deel-contact' }, [smallDoor(1), 'Van ontmoeten naar contact']),
      h('p', method.contactStep),
    ]),
  ])
}

/** Other ways to do it; nothing when there are none. */
export function variants(method: MethodPiece): Element[] {
  if (method.variants.length === 0) return []
  return [
    h('section.section.prose', { ariaLabelledBy: ['deel-anders'] }, [
      h('h2', { id: 'deel-anders' }, 'Het kan ook anders'),
      ...sentences(method.variants),
    ]),
  ]
}
