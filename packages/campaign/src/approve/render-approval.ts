import type { Approval } from '../model/approval.ts'

/**
 * File of an approval within `approvals/`. Two hyphens stand for the slash: the id of a post has no two hyphens side by side, so
 * `a/b-c` and `a-b/c` never share a file.
 */
export const approvalFile = (key: string): string => `${key.replace('/', '--')}.yaml`

/** An approval as YAML. Its texts are written as JSON strings, which YAML reads as they are: no name can become a key. */
export const renderApproval = ({ key, hash, by, at }: Approval): string =>
  `key: ${JSON.stringify(key)}\nhash: ${JSON.stringify(hash)}\nby: ${JSON.stringify(by)}\nat: ${JSON.stringify(at)}\n`
