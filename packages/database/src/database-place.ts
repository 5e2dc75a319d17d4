/** Where a database is: a file of SQLite, made when it is not there, or the address of a PostgreSQL server. */
export type DatabasePlace =
  | {
      /** File; `:memory:` for one that ends with the process. */
      readonly file: string
    }
  | {
      /** `postgres://user:password@host:port/database`. */
      readonly url: string
    }

/** How a place is named in messages: never with the password that an address holds. */
export function nameOfPlace(place: DatabasePlace): string {
  if ('file' in place) return place.file
  const url = URL.parse(place.url)
  return url ? `${url.protocol}//${url.host}${url.pathname}` : 'at an address that cannot be read'
}
