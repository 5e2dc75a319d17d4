import type { Format } from '@drempel/storyboard'
import type { View } from '../kit/view.ts'

/** A building in the street, in units of the drawing. */
export interface Building {
  readonly kind: 'flat' | 'gable' | 'mansard' | 'farm'
  readonly x: number
  readonly width: number
  /** Floors; of a farm, those under its roof. */
  readonly floors: number
  readonly columns: number
}

/** How the street stands in a shape of picture: what is in view, where the ground is, and who stands there. */
export interface StreetLayout {
  readonly view: View
  readonly groundY: number
  readonly buildings: readonly Building[]
  /** Where the door is that opens; it belongs to the building with this number, in this column. */
  readonly openDoor: { readonly building: number; readonly column: number }
}

/** From the farm at the left, over terraced houses, to a block of flats at the right; composed anew for every shape. */
export const streetLayouts: Readonly<Record<Format, StreetLayout>> = {
  '16:9': {
    view: { left: 0, top: 0, right: 1440, bottom: 810 },
    groundY: 584,
    buildings: [
      { kind: 'farm', x: 24, width: 316, floors: 1, columns: 5 },
      { kind: 'gable', x: 372, width: 148, floors: 2, columns: 3 },
      { kind: 'mansard', x: 520, width: 140, floors: 2, columns: 3 },
      { kind: 'gable', x: 660, width: 148, floors: 2, columns: 3 },
      { kind: 'mansard', x: 808, width: 140, floors: 2, columns: 3 },
      { kind: 'flat', x: 980, width: 420, floors: 5, columns: 6 },
    ],
    openDoor: { building: 3, column: 0 },
  },
  '1:1': {
    view: { left: 0, top: 0, right: 900, bottom: 900 },
    groundY: 650,
    buildings: [
      { kind: 'farm', x: 14, width: 230, floors: 1, columns: 4 },
      { kind: 'gable', x: 262, width: 132, floors: 2, columns: 3 },
      { kind: 'mansard', x: 394, width: 128, floors: 2, columns: 3 },
      { kind: 'gable', x: 522, width: 132, floors: 2, columns: 3 },
      { kind: 'flat', x: 676, width: 210, floors: 5, columns: 3 },
    ],
    openDoor: { building: 2, column: 0 },
  },
  '4:5': {
    view: { left: 0, top: 0, right: 820, bottom: 1025 },
    groundY: 770,
    buildings: [
      { kind: 'farm', x: 10, width: 212, floors: 1, columns: 4 },
      { kind: 'gable', x: 236, width: 126, floors: 2, columns: 3 },
      { kind: 'mansard', x: 362, width: 120, floors: 2, columns: 3 },
      { kind: 'gable', x: 482, width: 126, floors: 2, columns: 3 },
      { kind: 'flat', x: 622, width: 190, floors: 7, columns: 3 },
    ],
    openDoor: { building: 2, column: 0 },
  },
  '9:16': {
    view: { left: 0, top: 0, right: 600, bottom: 1067 },
    groundY: 700,
    buildings: [
      { kind: 'farm', x: -30, width: 190, floors: 1, columns: 3 },
      { kind: 'gable', x: 172, width: 128, floors: 2, columns: 3 },
      { kind: 'mansard', x: 300, width: 124, floors: 2, columns: 3 },
      { kind: 'flat', x: 436, width: 158, floors: 6, columns: 3 },
    ],
    openDoor: { building: 1, column: 2 },
  },
}
