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
  const known = new Map([...texts.keys()].map((gram, n) => [gram, n]));
  return all.map((counts) => {
    let square = 0;
    const vector = [];
    for (const [gram, count] of counts) {
      const weight = (1 + Math.log(count)) * (Math.log((1 + all.length) / (1 + texts.get(gram))) + 1);
      vector.push([known.get(gram), weight]);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    return vector.map(([gram, weight]) => [gram, weight / length]);
  });
};

const cosine = (a, b) => {
  const weights = new Map(a);
  return b.reduce((sum, [gram, weight]) => sum + weight * (weights.get(gram) ?? 0), 0);
};

/** As many as are compared exactly by the detector. */
const kept = 40;

/** Each complaint with the earlier ones most like it, over all that came before. */
export const baselineOf = (complaints, { pairs, negatives }) => {
  const vectors = vectorsOf(complaints.map(({ title, body }) => gramsOf(`${title} ${body}`)));
  const holders = new Map();
  const messages = vectors.map((vector, later) => {
    const scores = new Float64Array(later);
    for (const [gram, weight] of vector)
      for (const [earlier, other] of holders.get(gram) ?? []) scores[earlier] += weight * other;
    for (const [gram, weight] of vector) {
      const before = holders.get(gram);
      if (before === undefined) holders.set(gram, [[later, weight]]);
      else before.push([later, weight]);
    }
    return [...scores.keys()]
      .sort((a, b) => scores[b] - scores[a] || b - a)
      .slice(0, kept)
      .map((earlier) => ({ earlier, score: scores[earlier] }));
  });
  const told = (pair) => ({ ...pair, score: cosine(vectors[pair.later], vectors[pair.earlier]) });
  return { messages, positives: pairs.map(told), negatives: negatives.map(told) };
};
