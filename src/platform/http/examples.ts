/** How the API's document shows an id, and a moment. */
export const exampleId = '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01';
export const exampleInstant = '2025-04-01T02:00:00.000Z';
