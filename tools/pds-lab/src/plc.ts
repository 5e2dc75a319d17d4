/* Run as a program of its own: the directory of identities, in memory. Argument: port. A PDS that is killed and started again
   finds its accounts here, so this one lives on. */

/** What we use of `@did-plc/server`; its own types come only with an install. */
interface PlcPackage {
  readonly PlcServer: {
    create(options: { db: unknown; port: number }): { start(): Promise<unknown> }
  }
  readonly Database: { mock(): unknown }
}

// The name is not written in the `import`, so that the house type-checks without this package.
const name: string = '@did-plc/server'
const loaded = (await import(name)) as PlcPackage & { default?: PlcPackage }
const { PlcServer, Database } = loaded.PlcServer ? loaded : (loaded.default as PlcPackage)
await PlcServer.create({ db: Database.mock(), port: Number(process.argv[2]) }).start()
process.send?.('ready')
