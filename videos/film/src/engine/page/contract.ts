/** What a page must have before the painter can work: of the browser, of Remotion (not public, hence the list), of the film. */
export const pageContract: readonly {
  readonly name: string
  readonly of: 'browser' | 'remotion'
  readonly test: string
}[] = [
  { name: 'VideoEncoder', of: 'browser', test: 'typeof VideoEncoder === "function"' },
  {
    name: 'drawElementImage',
    of: 'browser',
    test: 'typeof CanvasRenderingContext2D.prototype.drawElementImage === "function"',
  },
  { name: 'requestPaint', of: 'browser', test: 'typeof HTMLCanvasElement.prototype.requestPaint === "function"' },
  { name: 'layoutSubtree', of: 'browser', test: '"layoutSubtree" in HTMLCanvasElement.prototype' },
  { name: 'crypto.subtle', of: 'browser', test: 'typeof crypto.subtle === "object"' },
  { name: '#video-container', of: 'remotion', test: 'document.getElementById("video-container") !== null' },
  { name: 'remotion_setBundleMode', of: 'remotion', test: 'typeof remotion_setBundleMode === "function"' },
  { name: 'remotion_renderReady', of: 'remotion', test: 'typeof remotion_renderReady === "boolean"' },
  { name: 'remotion_delayRenderTimeouts', of: 'remotion', test: 'typeof remotion_delayRenderTimeouts === "object"' },
]

/** The page lacks something that the painter leans on. Then Remotion's own renderer does the work. */
export class ContractError extends Error {
  readonly missing: readonly string[]
  constructor(missing: readonly string[]) {
    super(`Unexpected page without ${missing.join(', ')}: the painter cannot work in it.`)
    this.name = 'ContractError'
    this.missing = missing
  }
}

/**
 * Looks whether everything is there.
 * @throws ContractError that names what is not.
 */
export async function expectContract(evaluate: <Value>(expression: string) => Promise<Value>): Promise<void> {
  const missing: string[] = []
  for (const { name, test } of pageContract) if (!(await evaluate<boolean>(`Boolean(${test})`))) missing.push(name)
  if (missing.length > 0) throw new ContractError(missing)
}
