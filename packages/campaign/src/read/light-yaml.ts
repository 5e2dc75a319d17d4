import { parseYaml, type YamlText } from '@drempel/diagnostics'
import type { ItemText } from './split-items.ts'

/**
 * YAML that remembers only its text: where everything stands takes ten times as much room, and is asked for only when something is
 * wrong. Then the text is parsed once more.
 */
export function lightYaml(text: string, file: string): YamlText {
  let parsed: YamlText | undefined
  const again = (): YamlText => {
    parsed ??= parseYaml(text, { file })
    return parsed
  }
  return {
    get value() {
      return again().value
    },
    get problems() {
      return again().problems
    },
    placeOf: (path, kind) => again().placeOf(path, kind),
  }
}

/**
 * The same for every item of a list in it: a place within an item is found by parsing that item alone, so that a mistake here and
 * there in ten thousand posts does not bring back the whole of their files.
 */
export function lightItems(text: string, file: string, list: string, items: readonly ItemText[]): readonly YamlText[] {
  const whole = lightYaml(text, file)
  /** The item that was asked for last: a post with five mistakes is parsed once. */
  let last: { readonly index: number; readonly yaml: YamlText } | undefined
  const parsed = (item: ItemText, index: number): YamlText => {
    if (last?.index !== index) last = { index, yaml: parseYaml(item.text, { file, linesBefore: item.linesBefore }) }
    return last.yaml
  }
  return items.map((item, index) => ({
    get value() {
      return whole.value
    },
    get problems() {
      return whole.problems
    },
    placeOf(path, kind) {
      const [name, at, ...inner] = path
      if (name !== list || at !== index || inner.length === 0) return whole.placeOf(path, kind)
      const { value, placeOf } = parsed(item, index)
      const names = Object.keys(value ?? {})
      // What is not there at all is placed at the head of the item.
      return names.includes(String(inner[0])) ? placeOf(inner, kind) : placeOf(names.slice(0, 1), 'key')
    },
  }))
}
