import { fileURLToPath } from 'node:url'

/** Folder with everything we want people to read: `pieces`, `stories`, `figures`, `sources.yaml`, `helplines.yaml`. */
export const contentFolder: string = fileURLToPath(new URL('..', import.meta.url))

/** File with the example project data: fictional, `example: true`, shown as such wherever it is used. */
export const exampleSnapshotFile: string = fileURLToPath(new URL('../snapshot/project.json', import.meta.url))
