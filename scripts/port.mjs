import { createServer } from 'node:net';

/**
 * Whether nobody listens on this port of the machine's own two addresses: a server on the other one of the
 * two would answer to "localhost" as well.
 * @param {number} port
 */
export async function isFree(port) {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function canListen(port, host) {
  return new Promise((done) => {
    const server = createServer();
    // A machine without IPv6 has no ::1 to be taken.
    server.once('error', (error) => done('code' in error && error.code !== 'EADDRINUSE' && host === '::1'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => done(true)));
  });
}

/**
 * @param {number} first
 * @param {number} [tries]
 * @returns {Promise<number | undefined>}
 */
export async function firstFreePort(first, tries = 100) {
  for (let port = first; port < Math.min(first + tries, 65_536); port += 1) {
    if (await isFree(port)) return port;
  }
  return undefined;
}

/** A port the system hands out: for tests, which must never meet somebody's running app. */
export async function anyFreePort() {
  /** @type {number} */
  const port = await new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
  return port;
}

/**
 * The port a person asked for with PORT, if any.
 * @returns {{ port?: number, problem?: string }}
 */
export function askedPort(value = process.env.PORT) {
  if (value === undefined || value.trim() === '') return {};
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return { port };
  return { problem: `PORT is "${value}"; it has to be a whole number from 1 to 65535.` };
}
