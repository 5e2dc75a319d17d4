import { type Clip, formats, framesPerSecond } from '@drempel/storyboard'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { Composition, registerRoot, useCurrentFrame } from 'remotion'
import { FrameProbe } from '../src/parts/frame-probe.tsx'

/**
 * A film to try the engine with, apart from the real one: a colour chart, a square that moves and comes to rest, and the
 * caption. A scene called `canvas` draws on a canvas, which the page cannot draw itself; one called `broken` throws.
 */
function Picture({ clip }: { clip: Clip }) {
  const frame = useCurrentFrame()
  const scene = clip.scenes.find((one) => frame < one.fromFrame + one.durationFrames)
  if (scene?.kind !== 'title') return null
  if (scene.title === 'broken') throw new Error('This scene cannot be drawn.')
  const at = Math.min(30, frame - scene.fromFrame)
  const cue = clip.cues.find(
    ({ fromFrame, durationFrames }) => frame >= fromFrame && frame < fromFrame + durationFrames,
  )
  return (
    <div
      style={{ position: 'absolute', inset: 0, background: scene.name, overflow: 'hidden', font: '80px sans-serif' }}
    >
      {chart.map((color, index) => (
        <div
          key={color}
          style={{ position: 'absolute', left: index * 120, top: 0, width: 120, height: 240, background: color }}
        />
      ))}
      <div style={{ position: 'absolute', left: at * 20, top: 400, width: 200, height: 200, background: '#ffc53a' }} />
      {scene.title === 'canvas' ? <OnCanvas at={at} /> : <p style={{ marginTop: 640 }}>{scene.title}</p>}
      <p>{cue?.lines.join(' ')}</p>
      <FrameProbe frame={frame} />
    </div>
  )
}

/** Colours of which the decoded picture is measured. */
const chart = ['#000000', '#ffffff', '#808080', '#ff0000', '#00ff00', '#0000ff', '#1a2050', '#ffc53a']

function OnCanvas({ at }: { at: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const draw = () => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    context.fillStyle = '#00a0ff'
    context.fillRect(0, 0, 100 + at * 10, 300)
  }
  useLayoutEffect(draw)
  useEffect(draw)
  return <canvas ref={canvas} width={800} height={300} style={{ position: 'absolute', left: 900, top: 500 }} />
}

const empty = { format: '16:9', durationFrames: 1, scenes: [], cues: [] } as unknown as Clip

registerRoot(() => (
  <Composition
    id="clip"
    component={Picture}
    fps={framesPerSecond}
    width={formats['16:9'].widthPx}
    height={formats['16:9'].heightPx}
    durationInFrames={1}
    defaultProps={{ clip: empty }}
    calculateMetadata={({ props: { clip } }) => ({
      width: formats[clip.format].widthPx,
      height: formats[clip.format].heightPx,
      durationInFrames: clip.durationFrames,
    })}
  />
))
