export { type StartedPostgres, startPostgres } from './start-postgres.ts'
