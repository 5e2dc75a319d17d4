export { type DatabasePlace, nameOfPlace } from './database-place.ts'
export { type Migrations, type OpenDatabase, openDatabase } from './open-database.ts'
