import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { problemSchema } from '../http/problem.ts'
import { readQuery } from '../http/read-query.ts'
import { readPersonal } from '../privacy/read-personal.ts'
import { answerChange, answered, idempotencyHeaders, type Refused } from '../requests/change.ts'
import { changedSince, notThere } from '../requests/refused.ts'
import { ifMatchHeaders, readVersion, versionTag } from '../requests/version.ts'
import { nothingSchema } from '../sign-up/desk-routes.ts'
import type { Store } from '../store/store.ts'
import { makeAccountId } from './account-id.ts'
import type { Accounts } from './accounts.ts'
import {
  invitationSchema,
  invitedSchema,
  memberChangedSchema,
  membersSchema,
  meSchema,
  newRolesSchema,
} from './member-answer.ts'
import { addMember, allMembers, changeRoles, endAccess, type MemberChange, memberByEmail } from './members.ts'

/** What the routes of members need. */
export interface MemberDependencies {
  readonly store: Store
  readonly now: () => Date
  readonly randomBytes: (length: number) => Uint8Array
  readonly accounts?: Accounts
}

const MOST_BYTES = 4 * 1024
const idPath = z.strictObject({ id: z.string().max(64).describe('Reference of the account.') })
const changeHeaders = idempotencyHeaders.extend(ifMatchHeaders.shape)

/** Inviting people, giving them roles and ending their access. */
export function memberRoutes(dependencies: MemberDependencies): Route[] {
  return [
    meRoute(),
    listRoute(dependencies),
    inviteRoute(dependencies),
    changeRoute(dependencies, 'roles'),
    changeRoute(dependencies, 'end'),
  ]
}

function meRoute(): Route {
  return {
    method: 'GET',
    path: '/v1/me',
    open: false,
    access: 'account',
    operation: {
      id: 'getMe',
      group: 'Accounts',
      summary: 'Ask who you are',
      description: 'Reference and roles of who asks. To log in, people go to `/inloggen`.',
      answers: {
        200: { description: 'You.', schema: meSchema, example: { accountId: 'a-47k2mx9qh4t', roles: ['advisor'] } },
      },
    },
    answer(c) {
      const { id, roles } = callerOf(c)
      return answerPrivate(c, 200, { accountId: id, roles })
    },
  }
}

function listRoute({ store, now }: MemberDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/members',
    open: false,
    access: ['administrator'],
    operation: {
      id: 'listMembers',
      group: 'Accounts',
      summary: 'See who has an account',
      description: 'Also those whose access ended. Personal.',
      answers: { 200: { description: 'The members.', schema: membersSchema } },
    },
    async answer(c) {
      const query = readQuery(c, z.strictObject({}))
      if (!query.ok) return query.answer
      const items = await allMembers(store.db)
      const subject = items.map(({ accountId }) => accountId)
      await readPersonal(store.write, { at: now().toISOString(), by: callerOf(c).id, kind: 'member', subject })
      return answerPrivate(c, 200, { items })
    },
  }
}

function inviteRoute({ store, now, randomBytes, accounts }: MemberDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/members',
    open: false,
    access: ['administrator'],
    operation: {
      id: 'inviteMember',
      group: 'Accounts',
      summary: 'Invite somebody',
      description:
        'They get a mail with the address of the page to log in. There is no password: each time they get a link in their mailbox, or use a passkey.',
      headers: idempotencyHeaders,
      body: {
        schema: invitationSchema,
        example: { name: 'Voorbeeld Adviseur', email: 'adviseur@voorbeeld.example', roles: ['advisor'] },
      },
      answers: {
        201: { description: 'Invited, and on disk.', schema: invitedSchema },
        409: { description: 'Somebody has this address already.', schema: problemSchema },
        422: { description: 'The body is wrong, or the key came before with another.', schema: problemSchema },
      },
    },
    async answer(c) {
      const by = callerOf(c).id
      let invited: z.output<typeof invitationSchema> | undefined
      const answer = await answerChange(
        c,
        { store, now },
        {
          schema: invitationSchema,
          mostBytes: MOST_BYTES,
          change: (invitation) => async (db) => {
            if (await memberByEmail(db, invitation.email)) return addressTaken
            const accountId = makeAccountId(randomBytes)
            await addMember(db, accountId, invitation, { by, at: now().toISOString() })
            invited = invitation
            return answered(201, { accountId })
          },
        },
      )
      // After the commit, and not when the same request came again.
      if (answer.status === 201 && invited) accounts?.sendInvitation(invited)
      return answer
    },
  }
}

const addressTaken: Refused = { refused: { status: 409, title: 'Somebody has this address already.' } }

const changes = {
  roles: {
    method: 'PUT',
    path: '/v1/members/{id}/roles',
    id: 'changeRoles',
    summary: 'Give somebody other roles',
    description: 'From their next request on. Who had no access any more has it again.',
    schema: newRolesSchema,
    example: { roles: ['advisor', 'editor'] },
  },
  end: {
    method: 'POST',
    path: '/v1/members/{id}/end',
    id: 'endMember',
    summary: 'End somebody’s access',
    description: 'At once, wherever they are logged in. Their name stays with what they did, until it is erased.',
    schema: nothingSchema,
    example: {},
  },
} as const

function changeRoute({ store, now }: MemberDependencies, kind: keyof typeof changes): Route {
  const { method, path, id, summary, description, schema, example } = changes[kind]
  return {
    method,
    path,
    open: false,
    access: ['administrator'],
    operation: {
      id,
      group: 'Accounts',
      summary,
      description,
      path: idPath,
      headers: changeHeaders,
      body: { schema, example },
      answers: {
        200: { description: 'Done, and on disk.', schema: memberChangedSchema, headers: { etag: 'Its version now.' } },
        404: { description: 'Nothing has this reference.', schema: problemSchema },
        409: { description: 'Nobody would be administrator any more.', schema: problemSchema },
        412: { description: 'Somebody changed it since you saw it.', schema: problemSchema },
        422: { description: 'The body is wrong, or the key came before with another.', schema: problemSchema },
        428: { description: '`If-Match` is missing.', schema: problemSchema },
      },
    },
    async answer(c) {
      const version = readVersion(c)
      if (!version.ok) return version.answer
      const accountId = c.req.param('id') ?? ''
      const who = () => ({ by: callerOf(c).id, at: now().toISOString() })
      const common = { mostBytes: MOST_BYTES }
      return kind === 'roles'
        ? answerChange(
            c,
            { store, now },
            {
              ...common,
              schema: newRolesSchema,
              change:
                ({ roles }) =>
                async (db) =>
                  answerFor(await changeRoles(db, accountId, version.value, roles, who())),
            },
          )
        : answerChange(
            c,
            { store, now },
            {
              ...common,
              schema: nothingSchema,
              change: () => async (db) => answerFor(await endAccess(db, accountId, version.value, who())),
            },
          )
    },
  }
}

function answerFor(change: MemberChange) {
  if (change.ok) {
    const { accountId, version } = change.member
    return answered(200, { accountId, version }, { etag: versionTag(version) })
  }
  if (change.why === 'unknown') return notThere
  if (change.why === 'changed') return changedSince(change.version)
  return {
    refused: {
      status: 409,
      title: 'Nobody would be administrator any more.',
      detail: 'Make somebody else administrator first.',
    },
  } as const
}
