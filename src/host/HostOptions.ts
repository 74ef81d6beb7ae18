/** How the host behaves; all may be changed while it runs. */
export interface HostOptions {
  /** Milliseconds until an answer comes. */
  latency: number;
  /** Bytes that a request and its answer may have; Excel on the web has 5 MB. */
  largestMessage: number;
  /** The requirement sets the client is told of; see requirements.ts. */
  requirements: Readonly<Record<string, number>>;
  /** Language of Excel's surface. */
  locale: string;
  darkTheme: boolean;
}
