import { createGlue } from '#glue';
import { source } from '#source';

import { callHook } from '../runtime/call-hook.js';
import { isolatesRequests } from '../runtime/isolates-requests.js';
import { limited, Timers } from '../runtime/limited.js';
import { maySetUserAgent } from '../runtime/may-set-user-agent.js';
import { send } from '../runtime/send.js';
import { textDecoder, textEncoder } from '../runtime/text.js';
import { toldBy } from '../runtime/told-by.js';
import { propertyOf, textOf, typeOf } from '../runtime/values.js';
import { Instance, type Scope } from './instance.js';
import { Loader } from './loader.js';

/**
 * A part that sends requests: it has the host's `fetch` and timers. The build gives each part its own glue and source. `more` is what a
 * part has besides.
 */
export function withHost(more: (timers: Timers) => Scope = () => ({})): Loader {
  return new Loader(source, () => {
    const timers = new Timers();
    const glue = createGlue({
      TextDecoder: textDecoder(),
      TextEncoder: textEncoder(),
      callHook,
      isolatesRequests,
      maySetUserAgent,
      propertyOf,
      textOf,
      toldBy,
      typeOf,
      // Not the host's `queueMicrotask`: fake timers, as Jest has them, replace it and would hold every call up.
      queueMicrotask: (callback: () => void) => void Promise.resolve().then(callback),
      send: send.bind(undefined, timers),
      ask: (ask: () => unknown, signal: AbortSignal | undefined, limit: number) => limited(timers, signal, limit, () => ask()).ended,
      wait: (signal: AbortSignal | undefined, limit: number) => limited(timers, signal, limit, () => new Promise(() => {})),
      ...more(timers),
    });
    return new Instance(glue, () => timers.clearAll());
  });
}
