import type { Material } from '../model/plan.ts'
import { exampleMaterial } from '../plan/material.example.ts'
import type { RuleExample } from './rule.ts'

/** A sound post in which no rule finds anything. Made up. */
export const soundPost = {
  id: 'stoel',
  title: 'Een stoel bij de lift',
  goal: 'network',
  element: 'meeting',
  audience: 'neighbour',
  perspective: 'helper',
  age: 'all',
  when: { day: '2027-03-04', time: '10:00' },
  channels: ['mastodon'],
  text: 'Zet een stoel bij de lift en kijk wie je ziet. {link}',
  link: { piece: 'voorbeeld-bankje' },
  action: { words: 'Lees hoe je begint', by: 'link' },
} as const

/** The made-up calendar with these posts, each a sound one but for what differs. JSON is YAML. */
export function calendarOf(
  posts: readonly Readonly<Record<string, unknown>>[] = [{}],
  change: RuleExample['material'] = () => ({}),
): Material {
  const text = JSON.stringify(
    posts.map((post) => ({ ...soundPost, ...post })),
    null,
    1,
  )
  const sound = exampleMaterial(` ${text}`)
  return { ...sound, ...change(sound) }
}
