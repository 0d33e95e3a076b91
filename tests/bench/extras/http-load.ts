// Asks one address for so many seconds over so many connections, and prints what autocannon counted.
import autocannon from 'autocannon';

const { BENCH_LOAD = '{}' } = process.env;
const { url, token, bodies, connections, seconds } = JSON.parse(BENCH_LOAD) as {
  url: string;
  token: string;
  bodies: string[];
  connections: number;
  seconds: number;
};

const result = await autocannon({
  url,
  connections,
  duration: seconds,
  // A gateway that is too slow for its own time limits answers faster than one that does the work.
  verifyBody: (body) => !String(body).includes('"errors"'),
  requests: bodies.map((body) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body,
  })),
});
console.log(
  JSON.stringify({
    answers: result.requests.total - result.non2xx - result.mismatches,
    failures: result.non2xx + result.mismatches + result.errors + result.timeouts,
    seconds: result.duration,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
  }),
);
