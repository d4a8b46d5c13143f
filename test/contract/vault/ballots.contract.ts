import { eachWith, newId, type OpenVault } from './kit';

export const ballotsContract = (open: OpenVault): void => {
  describe('ballot boxes', () => {
    const at = eachWith(open);
    const empty = { voters: [], votes: {} };

    it('take one vote of each voter and count what was voted, after a restart as well', async () => {
      const { vault, reopen } = at();
      const [box, other, ...voters] = [newId(), newId(), newId(), newId(), newId()];
      const [a, b, c] = voters;
      expect(await vault.ballotBoxes.cast(box, a, ['SATISFIED'])).toBe('CAST');
      const twice = [vault.ballotBoxes.cast(box, b, ['SATISFIED']), vault.ballotBoxes.cast(box, b, ['VOID'])];
      expect((await Promise.all(twice)).sort()).toStrictEqual(['CAST', 'VOTED_BEFORE']);
      expect(await vault.ballotBoxes.cast(other, a, ['VOID'])).toBe('CAST');
      const { ballotBoxes } = await reopen();
      expect(await ballotBoxes.cast(box, a, ['DISSATISFIED'])).toBe('VOTED_BEFORE');
      expect(await ballotBoxes.cast(box, c, ['DISSATISFIED'])).toBe('CAST');
      expect([await ballotBoxes.hasVoted(box, a), await ballotBoxes.hasVoted(other, b)]).toStrictEqual([true, false]);
      expect([await ballotBoxes.turnout(box), await ballotBoxes.turnout(other)]).toStrictEqual([3, 1]);
      expect([...(await ballotBoxes.list())].sort()).toStrictEqual([box, other].sort());
      const sealed = await ballotBoxes.seal(box);
      expect(sealed).toStrictEqual({ voters: [a, b, c].sort(), votes: { DISSATISFIED: 1, SATISFIED: 2 } });
    });

    it('count each mark of a paper with several, once for each voter', async () => {
      const { vault, reopen } = at();
      const [box, a, b, c] = [newId(), newId(), newId(), newId()];
      expect(await vault.ballotBoxes.cast(box, a, ['lift', 'park', 'road'])).toBe('CAST');
      expect(await vault.ballotBoxes.cast(box, b, ['park'])).toBe('CAST');
      const { ballotBoxes } = await reopen();
      expect(await ballotBoxes.cast(box, a, ['lift', 'school'])).toBe('VOTED_BEFORE');
      // A paper without a mark is handed in all the same.
      expect(await ballotBoxes.cast(box, c, [])).toBe('CAST');
      const sealed = await ballotBoxes.seal(box);
      expect(sealed).toStrictEqual({ voters: [a, b, c].sort(), votes: { lift: 1, park: 2, road: 1 } });
      expect(await ballotBoxes.cast(box, newId(), ['lift', 'park'])).toBe('SEALED');
      expect(await ballotBoxes.seal(box)).toStrictEqual(sealed);
    });

    it('take nothing of a paper that cannot be taken whole, and its voter may vote again', async () => {
      const { vault, reopen } = at();
      const [box, a, b] = [newId(), newId(), newId()];
      const torn = Object.defineProperty(['lift', 'park'], 1, {
        get: () => {
          throw new Error('torn');
        },
      });
      const [broken, whole] = await Promise.allSettled([
        vault.ballotBoxes.cast(box, a, torn),
        vault.ballotBoxes.cast(box, b, ['road']),
      ]);
      expect([broken.status, whole.status]).toStrictEqual(['rejected', 'fulfilled']);
      const { ballotBoxes } = await reopen();
      expect(await ballotBoxes.hasVoted(box, a)).toBe(false);
      expect(await ballotBoxes.cast(box, a, ['park'])).toBe('CAST');
      const sealed = await ballotBoxes.seal(box);
      expect(sealed).toStrictEqual({ voters: [a, b].sort(), votes: { park: 1, road: 1 } });
    });

    it('that are sealed take no vote more, and answer the same when sealed again', async () => {
      const { vault, reopen } = at();
      const [box, early, late] = [newId(), newId(), newId()];
      await vault.ballotBoxes.cast(box, early, ['SATISFIED']);
      const sealed = await vault.ballotBoxes.seal(box);
      const { ballotBoxes } = await reopen();
      expect(await ballotBoxes.cast(box, late, ['VOID'])).toBe('SEALED');
      expect(await ballotBoxes.seal(box)).toStrictEqual(sealed);
    });

    it('that are erased leave no byte of who voted or of the votes, and stay sealed', async () => {
      const { vault, reopen, bytes } = at();
      const [box, voter, vote] = [newId(), newId(), `VOTE-${newId()}`];
      await vault.ballotBoxes.cast(box, voter, [vote]);
      const before = await bytes();
      expect([before.includes(voter), before.includes(vote)]).toStrictEqual([true, true]);
      await vault.ballotBoxes.seal(box);
      await vault.ballotBoxes.erase(box);
      await vault.ballotBoxes.erase(box);
      const after = await bytes();
      expect([after.includes(voter), after.includes(vote)]).toStrictEqual([false, false]);
      const { ballotBoxes } = await reopen();
      expect(await ballotBoxes.list()).toStrictEqual([]);
      expect(await ballotBoxes.cast(box, voter, [vote])).toBe('SEALED');
      expect(await ballotBoxes.seal(box)).toStrictEqual(empty);
    });

    it('tie no vote to its voter by the order in which they came', async () => {
      const { vault, reopen } = at();
      const box = newId();
      const voters = Array.from({ length: 12 }, newId);
      for (const [n, voter] of voters.entries())
        await vault.ballotBoxes.cast(box, voter, [n === 3 ? 'VOID' : 'SATISFIED']);
      const { ballotBoxes } = await reopen();
      const sealed = await ballotBoxes.seal(box);
      expect(sealed).toStrictEqual({ voters: [...voters].sort(), votes: { SATISFIED: 11, VOID: 1 } });
    });
  });
};
