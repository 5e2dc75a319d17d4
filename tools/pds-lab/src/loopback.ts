/* Loaded before a server (`node --import`): neither of them can be told on which address to listen, and what runs for a test
   is for this machine alone. */

import { Server } from 'node:net'

const listen = Server.prototype.listen

Server.prototype.listen = function (this: Server, ...asked: unknown[]) {
  const [first, second] = asked
  if (typeof first === 'object' && first !== null && 'port' in first) asked[0] = { ...first, host: '127.0.0.1' }
  else if (/^\d+$/.test(String(first))) asked.splice(1, typeof second === 'string' ? 1 : 0, '127.0.0.1')
  return Reflect.apply(listen, this, asked) as Server
}
