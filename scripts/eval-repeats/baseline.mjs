/** What is to be beaten: the cosine of character pairs and triples, weighed by how rare they are. */
const gramsOf = (text) => {
  const counts = new Map();
  const packed = text.replace(/\s+/g, '');
  for (const size of [2, 3])
    for (let at = 0; at + size <= packed.length; at++) {
      const gram = packed.slice(at, at + size);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  return counts;
};

const vectorsOf = (all) => {
  const texts = new Map();
  for (const counts of all) for (const gram of counts.keys()) texts.set(gram, (texts.get(gram) ?? 0) + 1);
  return all.map((counts) => {
    let square = 0;
    const vector = new Map();
    for (const [gram, count] of counts) {
      const weight = (1 + Math.log(count)) * (Math.log((1 + all.length) / (1 + texts.get(gram))) + 1);
      vector.set(gram, weight);
      square += weight * weight;
    }
    for (const [gram, weight] of vector) vector.set(gram, weight / (Math.sqrt(square) || 1));
    return vector;
  });
};

const cosine = (a, b) => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [gram, weight] of small) sum += weight * (large.get(gram) ?? 0);
  return sum;
};

export const baselineOf = (complaints, { issueOf, pairs, negatives }) => {
  const vectors = vectorsOf(complaints.map(({ title, body }) => gramsOf(`${title} ${body}`)));
  const score = ({ later, earlier, ...pair }) => ({
    later,
    earlier,
    ...pair,
    score: cosine(vectors[later], vectors[earlier]),
  });
  const rankings = new Map();
  for (const later of issueOf.keys()) {
    const scored = [];
    for (let earlier = 0; earlier < later; earlier++) scored.push([earlier, cosine(vectors[later], vectors[earlier])]);
    scored.sort((a, b) => b[1] - a[1]);
    rankings.set(
      later,
      scored.slice(0, 20).map(([earlier]) => earlier),
    );
  }
  return { rankings, positives: pairs.map(score), negatives: negatives.map(score) };
};
