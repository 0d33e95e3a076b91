// A service for tests: it tells its id, and ends on SIGTERM or at the end of its input.
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
console.log(JSON.stringify({ level: 30, time: 0, msg: 'started', pid: process.pid }));
