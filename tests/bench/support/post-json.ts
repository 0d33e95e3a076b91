import { Agent, request } from 'node:http';

/** Sends a body of JSON and resolves with the answer's text; rejects unless it is a 200. */
export type PostJson = (body: string) => Promise<string>;

/** Makes a sender over kept connections: `fetch` would take more of the machine than what it asks. */
export function createPostJson(url: string, token: string): PostJson {
  const agent = new Agent({ keepAlive: true });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return (body) =>
    new Promise((resolve, reject) => {
      const sent = request(url, { agent, method: 'POST', headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.once('error', reject);
        response.once('end', () => {
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${response.statusCode} from ${url}: ${text.slice(0, 300)}`));
        });
      });
      sent.once('error', reject);
      sent.end(body);
    });
}
