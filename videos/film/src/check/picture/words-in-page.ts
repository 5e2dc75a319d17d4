/** A box in the picture, in pixels from its top left. */
export interface Box {
  readonly leftPx: number
  readonly topPx: number
  readonly rightPx: number
  readonly bottomPx: number
}

/** Words as they stand in a rendered frame. */
export interface WordsInPicture {
  /** What they say. */
  readonly text: string
  /** Name of their size of type: `caption`. */
  readonly size: string
  /** Size as it is seen, transforms counted along. */
  readonly fontPx: number
  /** Colour of the letters: red, green and blue from 0 to 255. */
  readonly color: readonly [red: number, green: number, blue: number]
  /** How far they let through what is behind them: 1 is not at all. */
  readonly opacity: number
  /** A box around each line. */
  readonly lines: readonly Box[]
  /** What cuts off whatever reaches beyond it; absent when nothing does. */
  readonly cutTo?: Box
}

/**
 * Looks up all words in the page. It is written into the page as text, so it knows nothing from outside itself.
 * Words that are not to be seen are left out.
 */
export function wordsInPage(): WordsInPicture[] {
  const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({
    leftPx: left,
    topPx: top,
    rightPx: right,
    bottomPx: bottom,
  })
  const chainOf = (element: Element): HTMLElement[] => {
    const chain: HTMLElement[] = []
    for (let one: Element | null = element; one; one = one.parentElement) chain.push(one as HTMLElement)
    return chain
  }
  const linesOf = (element: Element): Box[] => {
    const range = document.createRange()
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const boxes: Box[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNodeContents(node)
      for (const rectangle of Array.from(range.getClientRects()))
        if (rectangle.width >= 1 && rectangle.height >= 1) boxes.push(boxOf(rectangle))
    }
    return boxes
  }
  const narrower = (one: Box | undefined, other: Box): Box =>
    one
      ? {
          leftPx: Math.max(one.leftPx, other.leftPx),
          topPx: Math.max(one.topPx, other.topPx),
          rightPx: Math.min(one.rightPx, other.rightPx),
          bottomPx: Math.min(one.bottomPx, other.bottomPx),
        }
      : other

  return Array.from(document.querySelectorAll<HTMLElement>('[data-words]')).flatMap((element) => {
    const text = (element.textContent ?? '').trim().replaceAll(/\s+/g, ' ')
    const style = getComputedStyle(element)
    let opacity = 1
    let cutTo: Box | undefined
    for (const one of chainOf(element)) {
      const own = getComputedStyle(one)
      opacity *= Number(own.opacity)
      if (own.overflow !== 'visible') cutTo = narrower(cutTo, boxOf(one.getBoundingClientRect()))
      if (own.clipPath.startsWith('inset') && one !== document.body)
        cutTo = narrower(cutTo, boxOf(one.getBoundingClientRect()))
    }
    const lines = linesOf(element)
    if (text === '' || lines.length === 0 || opacity < 0.04 || style.visibility === 'hidden') return []
    const [red = 0, green = 0, blue = 0, alpha = 1] = (style.color.match(/[\d.]+/g) ?? []).map(Number)
    const scale = element.offsetWidth === 0 ? 1 : element.getBoundingClientRect().width / element.offsetWidth
    const words: WordsInPicture = {
      text,
      size: element.dataset.words ?? '',
      fontPx: Number.parseFloat(style.fontSize) * scale,
      color: [red, green, blue],
      opacity: opacity * alpha,
      lines,
      ...(cutTo ? { cutTo } : {}),
    }
    return [words]
  })
}
