import { openBrowser } from '@drempel/browser'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

/** What a page does with core: matches pieces, runs a trajectory into a refusal, scores and publishes, all by itself. */
const page = `
  import { addWorkingDays } from '@drempel/core/calendar'
  import { examplePieces } from '@drempel/core/examples'
  import { findPersonalData, measureReadability } from '@drempel/core/language'
  import { matchPieces, situationSchema } from '@drempel/core/matching'
  import { openPack, scoreDjg6, suppress } from '@drempel/core/measure'
  import { decide, trajectoryCommandSchema } from '@drempel/core/trajectory'

  const context = { by: 'adviseur-1', at: '2026-03-02T09:00:00Z', today: '2026-03-02' }
  const signUp = trajectoryCommandSchema.parse({ kind: 'sign-up', on: '2026-03-02', trajectoryId: 't-1', initiativeId: 'i-1' })
  const signedUp = decide(undefined, signUp, context)
  const refused = decide(signedUp.trajectory, { kind: 'close', on: '2026-03-02' }, context)
  const opened = openPack('djg-6', { termsAccepted: true, purpose: 'programme-evaluation' })
  const axis = (name) => ({ name, categories: ['a', 'b'] })
  globalThis.answer = {
    day: addWorkingDays('2026-12-23', 2),
    picks: matchPieces(situationSchema.parse({ goals: ['meaning'] }), examplePieces).picks.map(({ slug }) => slug),
    refusals: refused.refusals.map(({ rule }) => rule).at(-1),
    score: scoreDjg6(opened.pack, { 3: 'yes', 4: 'no', 7: 'no', 8: 'no', 9: 'yes', 10: 'yes' }).total,
    cells: suppress({ rows: axis('x'), columns: axis('y'), counts: [[1, 20], [30, 40]] }).cells.flat().map(({ kind }) => kind),
    personal: findPersonalData('Bel 06-12345678.').map(({ kind }) => kind),
    readable: Math.round(measureReadability('Zet de deur open. Zeg hoe je heet.').score),
  }`

it('runs core in a real browser, as in Node', async () => {
  const { outputFiles, warnings } = await build({
    stdin: { contents: page, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
  const browser = await openBrowser()
  try {
    const tab = await browser.newPage()
    const asked: string[] = []
    tab.on('request', (request) => asked.push(request.url()))
    await tab.addScriptTag({ content: outputFiles[0]?.text ?? '' })
    expect(await tab.evaluate('globalThis.answer')).toEqual({
      day: '2026-12-28',
      picks: ['voorbeeld-taak', 'voorbeeld-welkom', 'voorbeeld-bankje'],
      refusals: 'needs-follow-up',
      score: 6,
      cells: ['hidden', 'hidden', 'hidden', 'hidden'],
      personal: ['phone'],
      readable: 116,
    })
    expect(asked).toEqual([])
  } finally {
    await browser.close()
  }
}, 120_000)
