/** The GET routes of a document, and those that have no answer to compare. */

export const notCompared = {
  '/api/v1/things/{kind}/{id}/next': 'New since: who acts next of a thing.',
  '/api/v1/changes': 'A stream that does not end: what it tells is what the lists say.',
  '/health/live': 'How the process is doing, not what the office knows.',
  '/health/ready': 'How the process is doing: counts rebuilds and names views.',
  '/metrics': 'Measures of the process.',
  '/api/v1/units/{id}/calendar': 'New since: whether the calendar of a unit has an address.',
  '/api/v1/people/{id}/work': 'New since: what somebody has in hand.',
  '/api/v1/names/alike': 'New since: names that are written otherwise and plainly the same.',
  '/api/v1/imports/alike-tickets': 'New since: tickets whose numbers are plainly the same.',
  '/api/v1/cooperation/{jurisdiction}': 'New since: the kept office has no other street beside it.',
  '/api/v1/password-help': 'New since: whom the clerk may help who forgot the password.',
  '/api/v1/security-log': 'New since, and of each office its own: who signed in and what files left.',
  '/api/v1/system/verification': 'New since, and of each office its own: when log and files were verified last.',
  '/api/v1/me/device-key': 'New since, and of each vault its own: the key of what a device keeps.',
  '/api/v1/attachments/{hash}/original': 'New since: the file as it was sent up, for its sender and the office.',
  '/api/v1/system/clock': 'New since, and of the machine: how its clock fits the log.',
  ...Object.fromEntries(
    ['', '/{id}', '/{id}/file', '/{id}/scans/{which}'].map((path) => [
      `/api/v1/papers${path}`,
      'New since: papers that leave the house, of which the kept office has none.',
    ]),
  ),
  ...Object.fromEntries(
    ['', '/{id}', '/{id}/timeline'].map((path) => [
      `/api/v1/slips${path}`,
      'New since: photographed slips, of which the kept office has none.',
    ]),
  ),
  '/api/v1/imports/uploads/{id}': 'New since: lists that were sent up, of which the kept office has none left.',
  '/api/v1/imports/{id}/refused.xlsx': 'New since: refused rows, of which the kept office has no file left.',
  '/api/v1/system/status': 'How the process is doing: names and versions of views.',
};

export const getRoutes = (document) =>
  Object.entries(document.paths)
    .filter(([, item]) => item.get !== undefined)
    .map(([path]) => path);

const patternOf = (route) => new RegExp(`^${route.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`);

/** Tells which route a path is of; one without a variable goes before one with. */
export const routeFinder = (document) => {
  const routes = Object.keys(document.paths)
    .sort((a, b) => a.split('{').length - b.split('{').length)
    .map((route) => ({ route, pattern: patternOf(route) }));
  return (path) => {
    const [bare] = path.split('?');
    return routes.find(({ pattern }) => pattern.test(bare))?.route ?? bare;
  };
};
