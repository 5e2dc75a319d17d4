import type { Day } from '@drempel/core/calendar'
import type { ConsentReference } from '@drempel/core/consent'
import type { Snapshot } from '@drempel/core/snapshot'
import type { FilmScript, Helpline, Piece } from '@drempel/core/toolkit'
import type { Format } from '../format/format.ts'
import type { Locale } from '../locale/locale.ts'
import type { SceneMedia } from '../scene/scene-media.ts'
import type { Voice } from '../speech/speech.ts'

/** What film, clips and stills are made from. */
export interface Material {
  /** The project snapshot. Consents are asked again here, for {@link today}. */
  readonly snapshot: Snapshot
  /** The pieces of the toolkit. Those that are not published are not shown. */
  readonly pieces: readonly Piece[]
  /** The line to call that is shown. */
  readonly helpline: Helpline
  /** The text of the film. Absent: there is no film, and no figure speaks English. */
  readonly script?: FilmScript
  /** Recorded voices of the film, by language and id of the scene in the script. */
  readonly voices?: Readonly<Partial<Record<Locale, Readonly<Record<string, Voice>>>>>
  /** Photographs and footage, by clip and scene: `film/opening`. Consents are asked again here too, for each use. */
  readonly media?: Readonly<Record<string, SceneMedia>>
  /** Consent records of people in them that the snapshot does not hold. */
  readonly consents?: readonly ConsentReference[]
  /** Day on which consents must hold, and from which the next week in the year is found. */
  readonly today: Day
  /** Id of the figure to show. Absent: the first that was read at its publisher, else the first. */
  readonly statistic?: string
}

/** One clip, in one shape and one language. */
export interface ClipRequest {
  /** What it is made from. */
  readonly material: Material
  /** Shape of the picture. */
  readonly format: Format
  /** Language in which it speaks. */
  readonly locale: Locale
}
