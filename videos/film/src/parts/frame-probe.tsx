import { useLayoutEffect } from 'react'

declare global {
  interface Window {
    /** Frame of the clip that stands in the page now. Absent until the first frame stands there. */
    drempelFrame?: number
  }
}

/**
 * Tells who photographs the page which frame stands in it. Remotion's own “ready” can be true while the frame before is
 * still in the page; layout effects run once the new one is.
 */
export function FrameProbe({ frame }: { frame: number }) {
  useLayoutEffect(() => {
    window.drempelFrame = frame
  })
  return null
}
