/** Differences for people: the places first that differ most often, each with an example. */

const shown = (value) => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
};

/** The same field of each entry of a list is one place. */
const placeOf = (path) => path.replaceAll(/\/\d+(?=\/|$)/g, '/*');

/** @returns for each route and place the answers that differ there */
const placesOf = (differing) => {
  const places = new Map();
  for (const { route, who, path, body, differences } of differing)
    for (const difference of differences) {
      const place = placeOf(difference.path);
      const key = `${route} ${place}`;
      if (!places.has(key)) places.set(key, { route, place, roles: new Set(), answers: new Set(), example: null });
      const known = places.get(key);
      known.roles.add(who);
      known.answers.add(`${who} ${path} ${JSON.stringify(body)}`);
      known.example ??= { who, path, body, difference };
    }
  return [...places.values()].sort((a, b) => b.answers.size - a.answers.size);
};

const printPlace = ({ route, place, roles, answers, example }) => {
  const { who, path, body, difference } = example;
  console.log(`${route}  ${place}: ${answers.size} answers, ${[...roles].join(' ')}`);
  console.log(`  ${who} asks ${decodeURIComponent(path)}${body === null ? '' : ` ${JSON.stringify(body)}`}`);
  console.log(`  ${difference.path}`);
  console.log(`    kept ${shown(difference.kept)}\n    now  ${shown(difference.now)}\n`);
};

export const print = (differing, most) => {
  const places = placesOf(differing);
  places.slice(0, most).forEach(printPlace);
  if (places.length > most) console.log(`and ${places.length - most} more places (--most ${places.length})\n`);
};
