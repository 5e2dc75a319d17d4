import type { Clip } from '@drempel/storyboard'

/** What the studio shows before it is given data: one scene, marked as made up. */
export const studioClip: Clip = {
  id: 'leeg',
  kind: 'clip',
  locale: 'nl',
  title: 'Nog zonder gegevens',
  format: '16:9',
  durationFrames: 126,
  example: true,
  asOf: '2026-11-24',
  scenes: [
    {
      kind: 'title',
      id: 'title',
      fromFrame: 0,
      durationFrames: 126,
      name: 'Over de drempel',
      title: 'Samen iets doen aan eenzaamheid',
    },
  ],
  cues: [{ fromFrame: 18, durationFrames: 90, lines: ['Nog zonder gegevens.'] }],
  speech: [],
  music: [{ mood: 'carry', fromFrame: 0, durationFrames: 126 }],
  posterFrame: 80,
  altText: 'Een voordeur gaat open.',
  uses: { statistics: [], consents: [], pieces: [], lessons: [], helplines: [], initiatives: [] },
}
