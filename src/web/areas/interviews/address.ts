/** The page of an interview, as of the same day as the list that leads there. */
export const addressOf = (id: string, asOf: string | undefined): string =>
  `/interviews/${id}${asOf === undefined ? '' : `?asOf=${asOf}`}`;
