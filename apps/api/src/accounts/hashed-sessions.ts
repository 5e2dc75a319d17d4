import type { DBAdapter, Where } from 'better-auth/adapters'
import { tokenHash } from './token-hash.ts'

// biome-ignore lint/suspicious/noExplicitAny: as better-auth writes it.
type Row = Record<string, any>

interface Creating<Data> {
  model: string
  data: Omit<Data, 'id'>
  select?: string[] | undefined
  forceAllowId?: boolean | undefined
}

/**
 * Lets better-auth work with session tokens while the database holds only their hashes: it has no setting for that, as it has
 * for links by mail. A token is hashed on its way in, and a row that was asked for by its token gets the token back.
 */
export function hashedSessions(base: Promise<DBAdapter>): DBAdapter {
  const adapter: DBAdapter = {
    id: 'drempel',
    create: async <Data extends Row, Made = Data>(asked: Creating<Data>) => {
      const made = await (await base).create<Data, Made>({ ...asked, data: hashedIn(asked.model, asked.data) })
      return withToken(made, asked.data)
    },
    findOne: async <Found>(asked: Parameters<DBAdapter['findOne']>[0]) => {
      const found = await (await base).findOne<Found>(hashedWhere(asked))
      return found && withToken(found, tokenIn(asked.where))
    },
    findMany: async (asked) => (await base).findMany(hashedWhere(asked)),
    count: async (asked) => (await base).count(hashedWhere(asked)),
    update: async <Found>(asked: Parameters<DBAdapter['update']>[0]) => {
      const update = hashedIn(asked.model, asked.update)
      const found = await (await base).update<Found>({ ...hashedWhere(asked), update })
      return found && withToken(found, tokenIn(asked.where))
    },
    updateMany: async (asked) =>
      (await base).updateMany({ ...hashedWhere(asked), update: hashedIn(asked.model, asked.update) }),
    delete: async (asked) => (await base).delete(hashedWhere(asked)),
    deleteMany: async (asked) => (await base).deleteMany(hashedWhere(asked)),
    consumeOne: async (asked) => (await base).consumeOne(hashedWhere(asked)),
    incrementOne: async (asked) => (await base).incrementOne(hashedWhere(asked)),
    transaction: (work) => work(adapter),
  }
  return adapter
}

const isTokenField = ({ field }: Where) => field === 'token'

function hashedWhere<Asked extends { readonly model: string; where?: Where[] | undefined }>(asked: Asked): Asked {
  if (asked.model !== 'session' || !asked.where?.some(isTokenField)) return asked
  const where = asked.where.map((one) => (isTokenField(one) ? { ...one, value: hashedValue(one.value) } : one))
  return { ...asked, where }
}

const hashedValue = (value: Where['value']): Where['value'] =>
  Array.isArray(value) ? value.map((one) => tokenHash(String(one))) : tokenHash(String(value))

const hashedIn = <Data extends Row>(model: string, data: Data): Data =>
  model === 'session' && typeof data.token === 'string' ? { ...data, token: tokenHash(data.token) } : data

/** The one token that a question names, if it names one. */
function tokenIn(where: readonly Where[]): Row {
  const value = where.find(isTokenField)?.value
  return typeof value === 'string' ? { token: value } : {}
}

/** The same row, with the token by which it was asked. */
const withToken = <Found>(found: Found, { token }: Row): Found =>
  typeof token === 'string' && typeof (found as Row).token === 'string' ? { ...found, token } : found
