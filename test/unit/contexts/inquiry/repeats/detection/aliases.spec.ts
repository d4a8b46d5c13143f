import { isMiswritten, proposedAliases } from '../../../../../../src/contexts/inquiry/repeats/detection/aliases.rules';

describe('Names that are written for one another', () => {
  it.each([
    ['万客家园', '客万家园', true],
    ['酷奇单车', '酷骑单车', true],
    ['松岗路', '松岗线', true],
    ['望亭一期', '望亭二期', false],
    ['松岗东路', '松岗西路', false],
    ['地铁3号线', '地铁5号线', false],
    ['青禾苑', '栖云里', false],
    ['青禾苑', '青禾苑', false],
    ['青禾苑', '青禾新苑', false],
  ])('%s and %s: %s', (one, other, is) => {
    expect(isMiswritten(one, other)).toBe(is);
    expect(isMiswritten(other, one)).toBe(is);
  });
});

describe('Names that the book may learn from linked cases', () => {
  it('are slips of the pen for what more cases say, whichever came first', () => {
    const named = [['客万家园'], ['万客家园'], ['万客家园']];
    expect(proposedAliases(named)).toEqual([{ alias: '客万家园', name: '万客家园' }]);
    expect(proposedAliases([...named].reverse())).toEqual([{ alias: '客万家园', name: '万客家园' }]);
  });

  it('are short names, and none that one case uses beside the other', () => {
    expect(proposedAliases([['松岗水岸新城'], ['松岗新城']])).toEqual([{ alias: '松岗新城', name: '松岗水岸新城' }]);
    expect(proposedAliases([['酷奇单车', '酷骑单车'], ['酷骑单车']])).toEqual([]);
  });
});
