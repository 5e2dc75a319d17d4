import type { Appearing } from '../scene/in-clip.ts'
import type { Scene } from '../scene/scene.ts'

/** The words of a scene. */
export interface ScreenWords {
  /** What must be read to follow it. */
  readonly read: readonly string[]
  /** What is there to look up for who wants to: sources, credits, an address that a code holds too. */
  readonly consult: readonly string[]
}

type Told = Omit<Scene, 'fromFrame' | 'durationFrames'>
type OfKind = { readonly [Kind in Scene['kind']]: (scene: Extract<Scene, { kind: Kind }>) => ScreenWords }

const texts = (list: readonly Appearing[]): string[] => list.map(({ text }) => text)

const ofKind: OfKind = {
  title: ({ name, title }) => ({ read: [name, title], consult: [] }),
  street: ({ headline }) => ({ read: headline === undefined ? [] : [headline], consult: [] }),
  map: ({ initiatives, countOf, where, before }) => ({
    read: [...(before === undefined ? [] : [before.words]), String(initiatives), countOf, where],
    consult: [],
  }),
  statistic: ({ shown, statement, source }) => ({ read: [shown, statement], consult: source }),
  things: ({ things }) => ({ read: things.map(({ title }) => title), consult: [] }),
  table: ({ steps }) => ({ read: texts(steps), consult: [] }),
  windows: ({ windows }) => ({ read: texts(windows), consult: [] }),
  quotes: ({ quotes, madeUp }) => ({
    read: [...quotes.flatMap(({ text, speaker }) => [text, speaker]), ...(madeUp === undefined ? [] : [madeUp])],
    consult: [],
  }),
  card: ({ label, title, summary, facts, steps }) => ({
    read: [title, summary, ...facts, ...texts(steps)],
    consult: [label],
  }),
  story: ({ label, title, beats }) => ({ read: [title, ...texts(beats)], consult: [label] }),
  lesson: ({ label, text, pieces }) => ({ read: [text], consult: [label, ...pieces] }),
  points: ({ heading, points }) => ({ read: [heading, ...texts(points)], consult: [] }),
  week: ({ name, days, invitation }) => ({ read: [name, days, invitation], consult: [] }),
  initiative: ({ name, where, words }) => ({ read: [name, words], consult: [where] }),
  call: ({ title, address, helpline, credits }) => ({
    read: [title, address, helpline.words, helpline.phone],
    consult: credits,
  }),
  credits: ({ groups, ending }) => ({
    read: ending === undefined ? [] : [ending.name, ending.address],
    consult: groups.flatMap(({ heading, lines }) => [heading, ...lines]),
  }),
  end: ({ name, title, address, credits }) => ({ read: [title], consult: [name, address, ...credits] }),
}

/** The words that stand in a scene, however it is drawn. */
export function wordsOnScreen(scene: Told): ScreenWords {
  return (ofKind[scene.kind] as (scene: Told) => ScreenWords)(scene)
}
