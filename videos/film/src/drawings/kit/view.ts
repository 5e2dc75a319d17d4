/** What of a drawing is in view, in the units of the drawing. A grown person standing is about 210 units tall. */
export interface View {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Of the height that a standing picture adds, this much comes above: there is more to see over people than under them. */
const SHARE_ABOVE = 0.6

/** The view of a box of this shape (width by height): the core, and as much around it as makes the box full. */
export function viewOf(core: View, aspect: number): View {
  const [width, height] = [core.right - core.left, core.bottom - core.top]
  const wider = Math.max(0, height * aspect - width)
  const taller = Math.max(0, width / aspect - height)
  return {
    left: short(core.left - wider / 2),
    right: short(core.right + wider / 2),
    top: short(core.top - taller * SHARE_ABOVE),
    bottom: short(core.bottom + taller * (1 - SHARE_ABOVE)),
  }
}

/** A view that goes on below, by a share of its width. */
export const withFoot = (view: View, share: number): View => ({
  ...view,
  bottom: short(view.bottom + (view.right - view.left) * share),
})

const short = (value: number): number => Math.round(value * 100) / 100
