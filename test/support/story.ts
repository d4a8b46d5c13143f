type Step = (what: string, act: () => void | Promise<void>) => void;

/**
 * One test told in steps, each of which goes on from where the last one ended: a course of events that means nothing
 * out of order. A failure says in which step it happened.
 */
export const story = (title: string, tell: (step: Step) => void): void =>
  describe(title, () => {
    const steps: (readonly [what: string, act: () => void | Promise<void>])[] = [];
    tell((what, act) => void steps.push([what, act]));
    it(`is told to its end, in ${steps.length} steps`, async () => {
      for (const [what, act] of steps) {
        try {
          await act();
        } catch (error) {
          throw new Error(`In the step “${what}”`, { cause: error });
        }
      }
    });
  });
