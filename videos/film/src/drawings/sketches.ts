import type { DrawingName } from '@drempel/storyboard'
import { bench } from './bench.ts'
import { bicycle } from './bicycle.ts'
import { chair } from './chair.ts'
import { coffee } from './coffee.ts'
import { frontDoor } from './front-door.ts'
import { games } from './games.ts'
import { garden } from './garden.ts'
import type { Sketch } from './kit/sketch.ts'
import { kitchenTable } from './kitchen-table.ts'
import { longTable } from './long-table.ts'
import { singing } from './singing.ts'
import { telephone } from './telephone.ts'
import { walking } from './walking.ts'

/** Every drawing, by name. */
export const sketches: Readonly<Record<DrawingName, Sketch>> = {
  coffee,
  chair,
  bicycle,
  'kitchen-table': kitchenTable,
  'long-table': longTable,
  walking,
  garden,
  telephone,
  'front-door': frontDoor,
  singing,
  games,
  bench,
}
