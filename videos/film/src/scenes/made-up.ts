import type { SceneMedia } from '@drempel/storyboard'

/** Names at the edge of what people call themselves. All of them are made up. */
export const madeUpNames = {
  short: 'De Verzonnen Tafel',
  sixtyLetters: 'Verzonnen Buurtgenootschap Samen Eten, Samen Zingen en Samen Wonen',
  oneWord: 'Bewonersontmoetingsverenigingsgenootschap',
  emoji: 'Soep 🍲 voor iedereen 👋🏽',
  rightToLeft: 'مائدة الجيران في الحي',
  hebrew: 'שולחן השכנים',
  cyrillic: 'Стіл для сусідів',
} as const

/** Two hundred characters, the longest that a sentence may be. */
export const twoHundredCharacters: string =
  'We dachten dat er niemand zou komen, en toen stonden er elf mensen voor de deur met pannen, stoelen en een hond. Sindsdien eten we elke donderdag samen, en wie niet kan komen krijgt een bordje thuisgebracht.'.slice(
    0,
    200,
  )

/** A made-up photograph: `example-photo.jpg` beside this file. Who shows it must serve that file at `src`. */
export const madeUpPhoto: SceneMedia = {
  kind: 'photo',
  src: 'media/3d2d8b5e3e8abd31b70054d06f43ab4d9b039d1f5c217d4fc9b8cd894e26dbdc.jpg',
  widthPx: 1600,
  heightPx: 1067,
  focus: { x: 0.5, y: 0.4 },
  altText: 'Lampjes boven een tafel met twee borden (verzonnen).',
  credit: 'Verzonnen fotograaf, alle rechten voorbehouden',
}
