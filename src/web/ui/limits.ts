/** The first characters of a text, as people count them: a rare one outside the basic plane is one, and never cut. */
export const firstOf = (text: string, most: number): string => {
  const characters = [...text];
  return characters.length <= most ? text : characters.slice(0, most).join('');
};

/** How much fits into an input, as the server counts it; the attribute `maxlength` would count rare characters twice. */
export const upTo = (max: number) => ({
  count: { max, strategy: (text: string) => [...text].length, exceedFormatter: (text: string) => firstOf(text, max) },
});
