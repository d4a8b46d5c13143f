/** Requests that are kept with what was answered, so that they can be sent again as they were. */

const json = (body) => (body === '' ? null : JSON.parse(body));

/** A form with one file, as a browser sends it. */
const formOf = async ({ fields, name, file }) => {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set('file', new File([Buffer.from(file, 'base64')], name));
  const encoded = new Response(form);
  return {
    headers: { 'content-type': encoded.headers.get('content-type') },
    payload: Buffer.from(await encoded.arrayBuffer()),
  };
};

/** Sends a request as it was sent the first time; what it says of itself. */
export const sendKept = async (node, { who, method, path, key, body, form }) => {
  const sent = form === undefined ? { payload: body } : await formOf(form);
  const headers = { ...sent.headers, 'idempotency-key': key };
  const answer = await node.send(who, method, path, { headers, payload: sent.payload });
  return { status: answer.statusCode, etag: answer.headers['etag'] ?? null, body: json(answer.body) };
};

/** Requests one after the other, half a minute apart, each under a key of its own. */
export const recorder = (node, clock) => {
  const requests = [];
  const send = async (request) => {
    clock.pass(30_000);
    const whole = { ...request, path: `/api/v1${request.path}`, key: `last-day-${requests.length + 1}` };
    const answer = await sendKept(node, whole);
    if (answer.status >= 300)
      throw new Error(`${request.method} ${request.path} by ${request.who}: ${JSON.stringify(answer)}`);
    requests.push({ ...whole, answer });
    return answer.body;
  };
  return {
    requests,
    post: (who, path, body = {}) => send({ who, method: 'POST', path, body }),
    upload: (who, path, name, content, fields = {}) =>
      send({ who, method: 'POST', path, form: { fields, name, file: Buffer.from(content).toString('base64') } }),
    get: async (who, path) => {
      await node.settled('admin');
      return json((await node.send(who, 'GET', `/api/v1${path}`)).body);
    },
    bytes: async (who, path) => (await node.send(who, 'GET', `/api/v1${path}`)).rawPayload,
  };
};
