import { palette } from '@drempel/brand'
import { type Format, formats, type CreditsScene as Scene } from '@drempel/storyboard'
import { streetLayouts } from '../drawings/evening-street/buildings.ts'
import { eveningStreet, oneWindow } from '../drawings/evening-street/evening-street.ts'
import { Shapes } from '../drawings/shapes.tsx'
import { arriving } from '../motion/arriving.ts'
import { type Area, placeOf, wordsArea } from '../parts/areas.ts'
import { FittedWords } from '../parts/fitted-words.tsx'
import { Media } from '../parts/scene-media.tsx'
import { scrimColor } from '../parts/scrim.ts'
import { leastTypePx, Words } from '../parts/words.tsx'
import { type CreditsPage, layCredits } from './lay-credits.ts'
import { type SceneProps, Stage } from './stage.tsx'

/** Room for credits in the sky beside the flats, and how far the street sinks to make it. */
const layouts: Record<Format, { columns: number; widthPx: number; heightPx: number; sinksPx: number }> = {
  '16:9': { columns: 2, widthPx: 1158, heightPx: 500, sinksPx: 270 },
  '1:1': { columns: 1, widthPx: 720, heightPx: 580, sinksPx: 298 },
  '4:5': { columns: 1, widthPx: 730, heightPx: 800, sinksPx: 348 },
  '9:16': { columns: 1, widthPx: 650, heightPx: 640, sinksPx: 256 },
}
const GAP_PX = 48
const LINE_HEIGHT = 1.24
/** Average width of a letter, as a share of the size: for dividing over pages, on the safe side. */
const LETTER = 0.48

/** Who made it and what it rests on, over the street of the beginning, in which one window is still lit. */
export function CreditsScene({ scene, frame, format, captions }: SceneProps<Scene>) {
  const { widthPx, heightPx } = formats[format]
  const { columns, sinksPx, ...room } = layouts[format]
  const { groups, media, ending, durationFrames } = scene
  const groupsFrames = ending?.fromFrame ?? durationFrames
  const area: Area = { ...wordsArea(format, captions), ...room }
  const columnPx = Math.floor((area.widthPx - GAP_PX * (columns - 1)) / columns)
  const pages = layCredits(groups, {
    columns,
    lettersPerLine: Math.floor(columnPx / (leastTypePx * LETTER)),
    linesPerColumn: Math.floor(area.heightPx / (leastTypePx * LINE_HEIGHT)),
  })
  const each = groupsFrames / Math.max(1, pages.length)
  const at = Math.min(pages.length - 1, Math.floor(frame / each))
  const page = frame < groupsFrames ? pages[at] : undefined
  return (
    <Stage format={format} color={palette.night}>
      {media ? (
        <>
          <Media media={media} frame={frame} widthPx={widthPx} heightPx={heightPx} />
          <div style={{ position: 'absolute', inset: 0, background: scrimColor }} />
        </>
      ) : (
        <Shapes
          shapes={eveningStreet(format, oneWindow(frame))}
          view={streetLayouts[format].view}
          widthPx={widthPx}
          heightPx={heightPx}
          style={{ position: 'absolute', top: sinksPx }}
        />
      )}
      {page ? (
        <Page
          key={at}
          page={page}
          area={area}
          columnPx={columnPx}
          frame={frame - Math.round(at * each)}
          format={format}
        />
      ) : null}
      {ending && frame >= ending.fromFrame ? (
        <Ending ending={ending} area={area} frame={frame - ending.fromFrame} format={format} />
      ) : null}
    </Stage>
  )
}

/** The name of the programme and where to find it: the last thing that a viewer reads. */
function Ending({
  ending: { name, address },
  area,
  frame,
  format,
}: {
  ending: NonNullable<Scene['ending']>
  area: Area
  frame: number
  format: Format
}) {
  const room = (share: number) => ({ widthPx: area.widthPx, heightPx: Math.round(area.heightPx * share) })
  return (
    <div style={{ ...placeOf(area), ...arriving(frame, 4) }}>
      <FittedWords size="title" format={format} color={palette.paper} text={name} room={room(0.56)} />
      <FittedWords
        size="heading"
        format={format}
        color={palette.lamp}
        text={address}
        room={room(0.3)}
        style={{ marginTop: 20 }}
      />
    </div>
  )
}

/** One page of credits, its columns side by side. */
function Page({
  page,
  area,
  columnPx,
  frame,
  format,
}: {
  page: CreditsPage
  area: Area
  columnPx: number
  frame: number
  format: Format
}) {
  const style = { fontSize: leastTypePx, lineHeight: LINE_HEIGHT, textWrap: 'pretty' } as const
  return (
    <div style={{ ...placeOf(area), display: 'flex', gap: GAP_PX, ...arriving(frame, 4) }}>
      {page.map((column, index) => (
        <div key={index} style={{ width: columnPx, flex: 'none' }}>
          {column.map(({ heading, lines }, number) => (
            <div key={number} style={{ marginTop: number === 0 ? 0 : leastTypePx * LINE_HEIGHT }}>
              <Words size="label" format={format} color={palette.lamp} style={{ ...style, fontWeight: 640 }}>
                {heading}
              </Words>
              {lines.map((line, order) => (
                <Words key={order} size="label" format={format} color={palette.paper} style={style}>
                  {line}
                </Words>
              ))}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
