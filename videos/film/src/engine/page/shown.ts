import { type Clip, formats, framesPerSecond } from '@drempel/storyboard'

/** Name of the one composition; `composition/root.tsx` registers it. */
export const compositionName = 'clip'

/** What a page is asked to show. */
export interface Shown {
  /** What Remotion's page is told. Not public: its fields go with the version that is pinned. */
  readonly mode: {
    /** Props of the composition, as JSON: the same props, the same clip. */
    readonly serializedResolvedPropsWithSchema: string
    readonly [field: string]: unknown
  }
  /** Width of the picture at full size. */
  readonly widthPx: number
  /** Height of the picture at full size. */
  readonly heightPx: number
}

/** A clip as a page is asked to show it. */
export function shownOf(clip: Clip): Shown {
  const { widthPx, heightPx } = formats[clip.format]
  return {
    mode: {
      type: 'composition',
      compositionName,
      serializedResolvedPropsWithSchema: JSON.stringify({ clip }),
      compositionDurationInFrames: clip.durationFrames,
      compositionFps: framesPerSecond,
      compositionWidth: widthPx,
      compositionHeight: heightPx,
      compositionDefaultCodec: null,
      compositionDefaultOutName: null,
      compositionDefaultVideoImageFormat: null,
      compositionDefaultPixelFormat: null,
      compositionDefaultProResProfile: null,
      compositionDefaultSampleRate: null,
    },
    widthPx,
    heightPx,
  }
}

/** Whether the film has registered itself in a page, which it does when its letters are there. */
export const filmIsReady = 'typeof remotion_setBundleMode === "function" && remotion_renderReady === true'
