import { runFilm } from './cli/program.ts'

process.exitCode = await runFilm(process.argv.slice(2))
