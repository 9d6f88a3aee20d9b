/** A very small SMTP server for tests, on loopback: takes mail, or refuses it as told. */
import { createServer, type AddressInfo, type Socket } from 'node:net'

export interface TestSmtp {
  url: string
  /** Whole messages as they came, headers and body. */
  received: { from: string; to: string; message: string }[]
  /** The answer to the next recipients: '550 …' for ever, '451 …' for now, null to take them. */
  refuse(answer: string | null): void
  close(): Promise<void>
}

export async function startSmtp(): Promise<TestSmtp> {
  const received: TestSmtp['received'] = []
  const sockets = new Set<Socket>()
  let refusal: string | null = null
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    converse(socket, received, () => refusal)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    refuse: (answer) => {
      refusal = answer
    },
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => done())
      }),
  }
}

function converse(socket: Socket, received: TestSmtp['received'], refusal: () => string | null): void {
  let pending = ''
  let inMessage = false
  let from = ''
  let to = ''
  const say = (line: string) => socket.write(`${line}\r\n`)
  const command = (line: string): void => {
    const verb = line.slice(0, 4).toUpperCase()
    const address = /<([^>]*)>/.exec(line)?.[1] ?? ''
    if (verb === 'EHLO' || verb === 'HELO') return void say('250 loopback')
    if (verb === 'MAIL') from = address
    if (verb === 'RCPT') {
      const answer = refusal()
      if (answer !== null) return void say(answer)
      to = address
    }
    if (verb === 'DATA') {
      inMessage = true
      return void say('354 go on')
    }
    if (verb === 'QUIT') return void socket.end('221 bye\r\n')
    say('250 ok')
  }
  say('220 loopback')
  socket.on('error', () => {})
  socket.setEncoding('utf8')
  socket.on('data', (text: string) => {
    pending += text
    for (;;) {
      const end = inMessage ? pending.indexOf('\r\n.\r\n') : pending.indexOf('\r\n')
      if (end < 0) return
      const part = pending.slice(0, end)
      pending = pending.slice(end + (inMessage ? 5 : 2))
      if (!inMessage) command(part)
      else {
        inMessage = false
        received.push({ from, to, message: part })
        say('250 taken')
      }
    }
  })
}
