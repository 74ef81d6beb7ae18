import { createServer, type Server } from "node:http";
import { answerWith } from "./answerWith";

export interface Listening {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const portsTried = 20;

/** Serves the page to this machine only, on the port or the next one that is free; 0 takes any. */
export async function listen(folder: string, port: number): Promise<Listening> {
  const server = createServer(answerWith(folder));
  const taken = await listenFrom(server, port);
  return { url: `http://localhost:${taken}/`, close: () => closed(server) };
}

async function listenFrom(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      if (!isTaken(error) || port >= first + portsTried) throw error;
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", fail);
      const address = server.address();
      done(typeof address === "object" && address ? address.port : port);
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

function closed(server: Server): Promise<void> {
  return new Promise((done, fail) => {
    server.close((error) => (error ? fail(error) : done()));
    server.closeAllConnections();
  });
}
