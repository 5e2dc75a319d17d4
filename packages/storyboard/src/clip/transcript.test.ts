import { expect, it } from 'vitest'
import { exampleHelpline, exampleSnapshot } from './map-clip.example.ts'
import { composeMapClip } from './map-clip.ts'
import { renderTranscript } from './transcript.ts'

it('a transcript tells what is seen and what is read, scene by scene', () => {
  const result = composeMapClip({ snapshot: exampleSnapshot, helpline: exampleHelpline, format: '16:9' })
  if (!result.ok) throw new Error('no clip')
  expect(renderTranscript(result.clip)).toBe(`De kaart

Voorbeeldgegevens: aantallen en namen zijn verzonnen. Dat staat de hele tijd in beeld.

[0:00]
Een voordeur gaat open, warm licht valt over de drempel. Tekst: Over de drempel. Samen iets doen aan eenzaamheid.
Ondertitel: Soms begint het met een open deur.

[0:04]
De kaart van Nederland bij avond. Er gaan lichten aan, in drie provincies. Tekst: 6 van 40 initiatieven, in drie provincies.
Ondertitel: Buren met een plan krijgen hier advies.
Ondertitel: In drie provincies gaan lampen aan.

[0:11]
Een cijfer in beeld: bijna de helft. Bijna de helft van de mensen voelde zich weleens eenzaam. Bron: Verzonnen Instituut, 2025. Over inwoners van 18 jaar en ouder, vragenlijst met elf uitspraken. Een verzonnen cijfer.
Ondertitel: Misschien ken je iemand die zich eenzaam voelt.
Ondertitel: Misschien voel je het zelf weleens.

[0:18]
Tekst: Wat kan er in jouw straat? voorbeeld.example. Ernaast een code om te scannen met hetzelfde adres. Nu iemand nodig? Bel de Verzonnen Lijn, 000 0000 000.
Stand van 23 november 2026. Kaart: Zubayer Rahman, svg-maps (CC BY 4.0), bewerkt.
Ondertitel: Begin gerust klein.
Ondertitel: Kijk wat je deze week al kunt doen.

Er is geen geluid.
`)
})
