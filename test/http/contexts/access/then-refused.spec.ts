import { usualOffice } from '../../../support/usual-office';

describe('what is told as it is now only', () => {
  it('is told to nobody who asks for another day: who answers for a unit, who is helped, who one is, what one holds', async () => {
    const { office, city } = await usualOffice();
    try {
      for (const [who, path] of [
        ['clerk', `/units/${city}/officials`],
        ['clerk', '/password-help'],
        ...['/me', '/me/sessions', '/me/tokens', '/me/calendar'].map((own) => ['admin', own] as const),
        ['admin', '/system/status'],
        ['admin', '/webhooks'],
      ] as const) {
        expect([path, await office.status(who, 'GET', path)]).toEqual([path, { status: 200, code: null }]);
        for (const moment of ['asOf=2025-03-01', 'knownAt=2025-03-01'])
          expect([path, await office.status(who, 'GET', `${path}?${moment}`)]).toEqual([
            path,
            { status: 400, code: 'asof.not-here' },
          ]);
      }
      // What takes a query refuses it by the field.
      expect((await office.status('admin', 'GET', '/security-log?asOf=2025-03-01')).status).toBe(400);
      expect((await office.status('admin', 'GET', '/accounts?asOf=2025-03-03')).status).toBe(200);
    } finally {
      await office.close();
    }
  });
});
