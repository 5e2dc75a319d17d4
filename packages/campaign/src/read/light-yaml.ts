import { parseYaml, type YamlText } from '@drempel/diagnostics'

/**
 * The same YAML, but remembering only its text: where everything stands takes ten times as much room, and is asked for only
 * when something is wrong. Then the text is parsed once more.
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
