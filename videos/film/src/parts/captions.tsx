import { palette } from '@drempel/brand'
import { type Cue, type Format, formats } from '@drempel/storyboard'
import { typePx, Words } from './words.tsx'

/** The caption of this frame, at the foot of the safe box, on a ground of its own so that it can be read over anything. */
export function Captions({ cues, frame, format }: { cues: readonly Cue[]; frame: number; format: Format }) {
  const cue = cues.find(({ fromFrame, durationFrames }) => frame >= fromFrame && frame < fromFrame + durationFrames)
  if (!cue) return null
  const { heightPx, widthPx, safe } = formats[format]
  const size = typePx('caption', format)
  return (
    <div
      style={{
        position: 'absolute',
        left: 0,
        width: widthPx,
        bottom: heightPx - safe.bottomPx,
        display: 'flex',
        justifyContent: 'center',
      }}
    >
      <Words
        size="caption"
        format={format}
        color={palette.paper}
        style={{
          background: palette.midnight,
          padding: `${Math.round(size * 0.26)}px ${Math.round(size * 0.5)}px`,
          borderRadius: Math.round(size * 0.14),
          textAlign: 'center',
          whiteSpace: 'pre',
        }}
      >
        {cue.lines.join('\n')}
      </Words>
    </div>
  )
}
