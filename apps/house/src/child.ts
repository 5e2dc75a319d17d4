import { type ChildProcess, spawn } from 'node:child_process'

/** Starts one of our tools with the Node we run on. It writes to our own terminal, so its progress is seen. */
export function startTool(root: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
}

/** How a process ended: its exit code, or 128 plus the number of the signal that ended it, as shells say it. */
export function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)))
  })
}
