import { describe, expect, it } from 'vitest'
import { composeFilmOrClip } from '../catalogue/compose-by-id.ts'
import { exampleMaterial } from '../clip/material.example.ts'
import type { Material } from '../clip/material.ts'
import { renderTranscript } from './transcript.ts'

function transcript(id: string, locale: 'nl' | 'en' = 'nl', material: Material = exampleMaterial): string {
  const result = composeFilmOrClip(id, '16:9', locale, material)
  if (!result.ok) throw new Error('no clip')
  return renderTranscript(result.clip)
}

describe('renderTranscript', () => {
  it('tells what is seen and what is read, scene by scene, as a page', () => {
    expect(transcript('week')).toBe(`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Week tegen Eenzaamheid, uitgeschreven</title>
</head>
<body>
<main>
<h1>Week tegen Eenzaamheid, uitgeschreven</h1>
<p>Lengte: <time datetime="PT11S">0:11</time>. Er wordt niets gezegd. Alle woorden staan in beeld.</p>
<p><strong>Voorbeeldgegevens: aantallen en namen zijn verzonnen. Dat staat de hele tijd in beeld.</strong></p>
<section aria-labelledby="scene-1">
<h2 id="scene-1"><time datetime="PT0S">0:00</time></h2>
<p>Een flat in de avond. Aan de galerijen gaan zeven voordeuren open, een voor elke dag.</p>
<p>Tekst: Week tegen Eenzaamheid. 30 september tot en met 6 oktober. Nodig deze week één buur uit.</p>
<p><b>Ondertitel:</b> Koffie zetten is genoeg.</p>
</section>
<section aria-labelledby="scene-2">
<h2 id="scene-2"><time datetime="PT8S">0:08</time></h2>
<p>Een voordeur staat open; in het licht hangt een code.</p>
<p>Tekst: Over de drempel. Ideeën vind je op voorbeeld.example. De code heeft hetzelfde adres.</p>
<p>Stand van 23 november 2026.</p>
</section>
</main>
</body>
</html>
`)
  })

  it('tells of the film what the voice says, and the figure with its source', () => {
    const page = transcript('film')
    expect(page).toContain('<b>Stem:</b> Een straat in de avond.')
    expect(page).toContain(
      'Een cijfer in beeld: bijna de helft. Bijna de helft van de mensen voelde zich weleens eenzaam.',
    )
    expect(page).not.toContain('Er wordt niets gezegd')
  })

  it('speaks the language of the clip, and marks words in another', () => {
    const page = transcript('film', 'en')
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('‘<span lang="nl">We hadden een tafel nodig.</span>’ Said by een gastvrouw (in Dutch).')
  })

  it('escapes names that look like HTML', () => {
    const { snapshot } = exampleMaterial
    const initiatives = snapshot.initiatives.map((one) => ({ ...one, name: '<b>Koffie</b> & "thee"' }))
    const page = transcript('initiatief-verzonnen-tafel', 'nl', {
      ...exampleMaterial,
      snapshot: { ...snapshot, initiatives },
    })
    expect(page).toContain('&lt;b&gt;Koffie&lt;/b&gt; &amp; &quot;thee&quot;')
    expect(page).not.toContain('<b>Koffie')
  })
})
