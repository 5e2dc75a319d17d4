import { join } from 'node:path'
import { writeWhole } from '../hand-over/write-whole.ts'
import type { Approval } from '../model/approval.ts'
import { approvalFile, renderApproval } from './render-approval.ts'

/** Writes each approval to its own file; an older one of the same post is replaced. A kill leaves whole files only. */
export async function writeApprovals(folder: string, approvals: readonly Approval[]): Promise<void> {
  for (const approval of approvals) {
    await writeWhole(join(folder, approvalFile(approval.key)), renderApproval(approval))
  }
}
