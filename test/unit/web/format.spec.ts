describe('The forms of days', () => {
  const outside = globalThis as { localStorage?: unknown; document?: unknown };
  // What the language is kept in and told to, as far as the file asks for it when it is loaded.
  beforeAll(() => {
    outside.localStorage = { getItem: () => null };
    outside.document = { documentElement: {} };
  });
  afterAll(() => {
    delete outside.localStorage;
    delete outside.document;
  });

  it('are made once, however many days are written', () => {
    const { dayOf } = jest.requireActual<{ dayOf: (instant: string) => string }>('../../../src/web/texts/format');
    const made = jest.spyOn(Intl, 'DateTimeFormat');
    try {
      const days = Array.from({ length: 30 }, (_, day) =>
        dayOf(new Date(Date.UTC(2025, 2, 1 + day, 17)).toISOString()),
      );
      expect(days.slice(0, 2)).toEqual(['2025-03-02', '2025-03-03']);
      expect(made.mock.calls.length).toBeLessThanOrEqual(1);
    } finally {
      made.mockRestore();
    }
  });
});
