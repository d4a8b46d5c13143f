import { daysOf, monthsIn, paragraphsOf, periodWords } from '../../../../src/contexts/inquiry/year-paragraph.rules';
import { refusalOf } from '../../../support/decider-spec';

const saying = (figures: Readonly<Record<string, string>>) =>
  paragraphsOf('2026年1月1日至5月31日，示范街道', (name) => figures[name] ?? null);

describe("The paragraph of the year's report", () => {
  it('says what has a figure, and names what it left out', () => {
    const { texts, leftOut } = saying({ 登记事项: '71', 办结事项: '50', 逾期办结: '0', 满意率: '67.5%', 评价: '40' });
    expect(texts).toEqual(['2026年1月1日至5月31日，示范街道登记整改事项71件，办结50件。代表评价40次，满意率67.5%。']);
    expect(leftOut).toEqual(expect.arrayContaining(['约谈场次', '约谈人次', '逾期办结', '问题答复率']));
    expect(leftOut).not.toContain('登记事项');
  });

  it('never says what cannot be counted, nor that nothing was', () => {
    const { texts } = saying({ 约谈场次: '12', 约谈人次: '20', 现场会办场次: '0', 会办议定措施: '0' });
    expect(texts).toEqual(['2026年1月1日至5月31日，示范街道共开展约谈12场、20人次。']);
  });

  it('says so where there was nothing at all', () => {
    expect(saying({}).texts).toEqual(['2026年1月1日至5月31日，示范街道没有开展约谈、问询和会办，没有登记整改事项。']);
  });

  it.each([
    ['2026', '2026年度'],
    ['2026.01-06', '2026年上半年'],
    ['2026.07-12', '2026年下半年'],
    ['2026.04-06', '2026年第二季度'],
    ['2026.01-05', '2026年1—5月'],
    ['2026.03-03', '2026年3月'],
  ])('calls %s %s', (subject, words) => expect(periodWords(monthsIn(subject))).toBe(words));

  it('takes whole months, to the last day of the last', () => {
    expect(daysOf(2028, [1, 2])).toEqual({ from: '2028-01-01', to: '2028-02-29' });
    expect(daysOf(2026, [10, 12])).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  });

  it.each(['26', '2026.13-14', '2026.05-01', '2026-01', '1999'])('does not guess what %s means', (subject) => {
    expect(refusalOf(() => monthsIn(subject))).toBe('document.subject');
  });
});
