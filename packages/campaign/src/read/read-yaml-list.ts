import { type Problem, parseYaml, placeIssues, problem, type YamlText } from '@drempel/diagnostics'
import type { z } from 'zod'
import type { Place } from '../model/plan.ts'
import { lightItems, lightYaml } from './light-yaml.ts'
import { readText } from './read-text.ts'
import { splitItems } from './split-items.ts'

/** Things of a list in a file, each with its place. */
export interface PlacedList<Item> {
  readonly items: readonly { readonly item: Item; readonly place: Place }[]
  readonly problems: readonly Problem[]
}

/** Reads a file that is one list under one key, such as `posts:`. An item that is not right is reported; the others stand. */
export async function readYamlList<Item>(
  path: string,
  file: string,
  key: string,
  schema: z.ZodType<Item>,
): Promise<PlacedList<Item>> {
  const found = await readText(path, file)
  if (found.kind === 'unreadable') return { items: [], problems: [found.problem] }
  if (found.kind === 'absent')
    return {
      items: [],
      problems: [
        problem({
          file,
          rule: 'readable',
          reason: `Unexpected absence of the file, expected a list \`${key}\``,
          note: 'Zet het bestand terug; de README laat zien wat erin staat.',
        }),
      ],
    }
  return parseYamlList(found.text, file, key, schema)
}

/** The list under `key` of a text. */
export function parseYamlList<Item>(
  text: string,
  file: string,
  key: string,
  schema: z.ZodType<Item>,
): PlacedList<Item> {
  return itemByItem(text, file, key, schema) ?? allAtOnce(text, file, key, schema)
}

/** Reads a list whose items can be read by themselves, and are right; undefined when that is not so. */
function itemByItem<Item>(
  text: string,
  file: string,
  key: string,
  schema: z.ZodType<Item>,
): PlacedList<Item> | undefined {
  const split = splitItems(text, key)
  if (!split) return undefined
  const items: Item[] = []
  for (const item of split) {
    const { value, problems } = parseYaml(item.text, { file, linesBefore: item.linesBefore })
    const result = problems.length > 0 ? undefined : schema.safeParse(value)
    if (!result?.success) return undefined
    items.push(result.data)
  }
  const light = lightItems(text, file, key, split)
  return {
    items: items.flatMap((item, index) => {
      const yaml = light[index]
      return yaml ? [{ item, place: { file, yaml, path: [key, index] } }] : []
    }),
    problems: [],
  }
}

/** Reads a list as a part of its file, with a place for everything that is wrong. */
function allAtOnce<Item>(text: string, file: string, key: string, schema: z.ZodType<Item>): PlacedList<Item> {
  const yaml = parseYaml(text, { file })
  if (yaml.problems.length > 0) return { items: [], problems: yaml.problems }
  const { [key]: list, ...others } = isRecord(yaml.value) ? yaml.value : {}
  if (!Array.isArray(list)) return { items: [], problems: [withoutList(yaml, file, key)] }

  const light = lightYaml(text, file)
  const items: { item: Item; place: Place }[] = []
  const problems = Object.keys(others).map((name) => unknownKey(yaml, file, key, name))
  for (const [index, value] of list.entries()) {
    const result = schema.safeParse(value)
    const path = [key, index]
    if (result.success) items.push({ item: result.data, place: { file, yaml: light, path } })
    else {
      const issues = result.error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
      problems.push(...placeIssues(issues, file, yaml))
    }
  }
  return { items, problems }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const withoutList = (yaml: YamlText, file: string, key: string): Problem =>
  problem({
    file,
    place: yaml.placeOf([key]),
    rule: 'schema',
    reason: `Unexpected file without a list \`${key}\`, expected \`${key}:\` with entries that begin with \`-\``,
    note: `Begin het bestand met \`${key}:\`. Kijk hoe een ander bestand het doet.`,
  })

const unknownKey = (yaml: YamlText, file: string, key: string, name: string): Problem =>
  problem({
    file,
    place: yaml.placeOf([name], 'key'),
    rule: 'schema',
    reason: `Unexpected key \`${name}\`, expected \`${key}\` only`,
    actual: name,
    note: 'Meestal is het een typefout of staat het te ver naar links.',
  })
