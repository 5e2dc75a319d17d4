import { type Place, parseYaml, type YamlText } from '@drempel/diagnostics'

/**
 * YAML that remembers only its text: where everything stands takes ten times as much room, and is asked for only when something is
 * wrong. Then the text is parsed once more.
 */
function lightYaml(text: string, file: string): YamlText {
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

/** A name for something elsewhere in the file, such as `*tekst`: then an item cannot be read by itself. */
const LEADS_ELSEWHERE = /(?:^|[\s,:[{-])\*[^\s*]/

/**
 * The same for every item of a list in it: a place within an item is found by parsing that item alone, so that a mistake here and
 * there in ten thousand posts does not bring back the whole of their files.
 * @param ranges where every item stands. What they were found with is not kept.
 */
export function lightItems(text: string, file: string, list: string, ranges: readonly Place[]): readonly YamlText[] {
  const whole = lightYaml(text, file)
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  const offsetOf = ({ line, column }: Place['start']) => (lineStarts[line - 1] ?? 0) + column - 1
  /** The item that was asked for last: a post with five mistakes is parsed once. */
  let last: { readonly index: number; readonly yaml: YamlText } | undefined
  return ranges.map((range, index) => {
    const item = text.slice(offsetOf(range.start), offsetOf(range.end))
    if (LEADS_ELSEWHERE.test(item)) return whole
    const parsed = (): YamlText => {
      // Spaces in front, so that its columns are those of the file.
      const inPlace = `${' '.repeat(range.start.column - 1)}${item}`
      if (last?.index !== index) last = { index, yaml: parseYaml(inPlace, { file, linesBefore: range.start.line - 1 }) }
      return last.yaml
    }
    return {
      get value() {
        return whole.value
      },
      get problems() {
        return whole.problems
      },
      placeOf([name, at, ...inner], kind) {
        if (name !== list || at !== index) return whole.placeOf([name, at, ...inner].filter(isThere), kind)
        if (inner.length === 0 && kind !== 'key') return range
        const { value, placeOf } = parsed()
        const names = Object.keys(value ?? {})
        // What is not there at all is placed at the head of the item.
        return names.includes(String(inner[0])) ? placeOf(inner, kind) : placeOf(names.slice(0, 1), 'key')
      },
    }
  })
}

const isThere = (key: PropertyKey | undefined): key is PropertyKey => key !== undefined
