import { context, SpanKind, SpanStatusCode } from '@opentelemetry/api';

/**
 * Hooks that make a client span of each request of one call. Make them anew for each call: the spans become children of the span that is
 * active then.
 * @param {import('@opentelemetry/api').Tracer} tracer
 * @param {string} instanceUrl
 */
export function tracedBy(tracer, instanceUrl, parent = context.active()) {
  const { hostname, port, protocol } = new URL(instanceUrl);
  const server = { 'server.address': hostname, 'server.port': Number(port || (protocol === 'https:' ? 443 : 80)) };
  // A call sends one request at a time.
  /** @type {import('@opentelemetry/api').Span | undefined} */
  let span;
  return {
    /** @param {import('predefined-connection').ObservedRequest} request */
    onRequest({ method, path, attempt }) {
      const attributes = { ...server, 'http.request.method': method, 'url.full': instanceUrl.replace(/\/+$/, '') + path };
      const resend = attempt > 1 ? { 'http.request.resend_count': attempt - 1 } : {};
      span = tracer.startSpan(method, { kind: SpanKind.CLIENT, attributes: { ...attributes, ...resend } }, parent);
    },
    /** @param {import('predefined-connection').ObservedResponse} response */
    onResponse({ status, code }) {
      if (status !== undefined) span?.setAttribute('http.response.status_code', status);
      if (code !== undefined) span?.setAttribute('error.type', code).setStatus({ code: SpanStatusCode.ERROR });
      span?.end();
    },
  };
}
