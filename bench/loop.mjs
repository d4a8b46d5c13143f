/**
 * How fast this machine is at this hour: `npm run -s loop` prints the seconds that two billion additions take. It is
 * the fixed loop of docs/benchmarks.md: about 1.1 s on a quiet core of the machine that the figures there are of.
 */
const sum = (rounds) => {
  let total = 0;
  for (let round = 0; round < rounds; round += 1) total = (total + round * 7) | 0;
  return total;
};

const began = performance.now();
// In pieces, so that all of it is whole numbers of one machine word.
for (let piece = 0; piece < 2_000; piece += 1) sum(1_000_000);
process.stdout.write(`${((performance.now() - began) / 1e3).toFixed(2)} s\n`);
