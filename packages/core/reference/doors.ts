import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Declaration, readDeclarations } from './declaration.ts'

/** A door of the package: what a developer may import, and from where. */
export interface Door {
  /** Name as it is imported: `@drempel/core/consent`. */
  readonly specifier: string
  /** Source file behind it. */
  readonly file: string
  /** Everything it gives, ordered by name. */
  readonly names: readonly Declaration[]
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** The doors that `package.json` names, in its order. */
export function readDoors(): Door[] {
  const { name, exports } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
    name: string
    exports: Record<string, string>
  }
  return Object.entries(exports).map(([path, source]) => {
    const file = resolve(root, source)
    return { specifier: path.replace('.', name), file, names: namesOf(file) }
  })
}

/** An index only re-exports, so its text tells the whole list: `export { type A, b } from './c.ts'`. */
function namesOf(index: string): Declaration[] {
  const text = readFileSync(index, 'utf8')
  const found = [...text.matchAll(/export (?:type )?\{([^}]*)\} from '([^']+)'/g)].flatMap(
    ([, list = '', from = '']) => {
      const declarations = readDeclarations(resolve(dirname(index), from))
      const wanted = list
        .split(',')
        .map((one) => one.trim().replace(/^type /, ''))
        .filter(Boolean)
      return wanted.map((name) => {
        const declaration = declarations.find((one) => one.name === name)
        if (!declaration) throw new ReferenceError(`${index}: \`${name}\` is not declared in ${from}`)
        return declaration
      })
    },
  )
  return found.sort((one, other) => (one.name < other.name ? -1 : 1))
}
