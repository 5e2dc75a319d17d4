import type { Approval } from '../model/approval.ts'
import { nameOfKey } from '../model/key-name.ts'

/** File of an approval within `approvals/`. */
export const approvalFile = (key: string): string => `${nameOfKey(key)}.yaml`

/** An approval as YAML. Its texts are written as JSON strings, which YAML reads as they are: no name can become a key. */
export const renderApproval = ({ key, hash, by, at }: Approval): string =>
  `key: ${JSON.stringify(key)}\nhash: ${JSON.stringify(hash)}\nby: ${JSON.stringify(by)}\nat: ${JSON.stringify(at)}\n`
