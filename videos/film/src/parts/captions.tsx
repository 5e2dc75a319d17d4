import { palette } from '@drempel/brand'
import { type Cue, type Format, formats } from '@drempel/storyboard'
import { typePx, typeStyle } from './words.tsx'

/** The caption of this frame, at the foot of the safe box, on a ground of its own so that it can be read over anything. */
export function Captions({ cues, frame, format }: { cues: readonly Cue[]; frame: number; format: Format }) {
  const cue = cues.find(({ fromFrame, durationFrames }) => frame >= fromFrame && frame < fromFrame + durationFrames)
  if (!cue) return null
  const { heightPx, widthPx, safe } = formats[format]
  const size = typePx('caption', format)
  return (
    <div
      lang="nl"
      style={{
        position: 'absolute',
        left: 0,
        width: widthPx,
        bottom: heightPx - safe.bottomPx,
        display: 'flex',
        justifyContent: 'center',
      }}
    >
      <div
        style={{
          ...typeStyle('caption', format),
          background: palette.midnight,
          color: palette.paper,
          padding: `${Math.round(size * 0.26)}px ${Math.round(size * 0.5)}px`,
          borderRadius: Math.round(size * 0.14),
          textAlign: 'center',
          whiteSpace: 'pre',
        }}
      >
        {cue.lines.join('\n')}
      </div>
    </div>
  )
}
