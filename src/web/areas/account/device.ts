/** What a browser says of itself, as people call it: `['Chrome', 'Windows']`; undefined where it cannot be told. */
export const deviceIn = (agent: string): readonly [browser: string, system: string] | undefined => {
  const browser = [
    ['MicroMessenger', 'WeChat'],
    ['Edg/', 'Edge'],
    ['Firefox/', 'Firefox'],
    ['Chrome/', 'Chrome'],
    ['Safari/', 'Safari'],
  ].find(([mark]) => agent.includes(mark!))?.[1];
  const system = [
    ['Android', 'Android'],
    ['iPhone', 'iPhone'],
    ['iPad', 'iPad'],
    ['Windows', 'Windows'],
    ['Mac OS', 'macOS'],
    ['Linux', 'Linux'],
  ].find(([mark]) => agent.includes(mark!))?.[1];
  return browser === undefined || system === undefined ? undefined : [browser, system];
};
