import type { PolicySettings } from '../../../api/shapes';
import { wordFor } from '../../../texts/texts';
import { bodyOf, choicesOf, type AnyField } from '../../../ui/form/field';
import { useColours, useRatings } from '../../../words/cases.texts';
import { useRoles } from '../../../words/roles.texts';
import { useSettingTexts } from './settings.texts';

export type SettingName = keyof PolicySettings;

/** A setting as people change it. What the form holds of it is plain: no nulls, and lists of objects alone. */
export interface Setting {
  readonly name: SettingName;
  readonly title: string;
  /** Its rows in docs/settings.md, where it has any. */
  readonly rows?: string;
  readonly field: AnyField;
  readonly toForm: (value: unknown) => unknown;
  readonly toValue: (typed: unknown) => unknown;
}

export interface SettingGroup {
  readonly title: string;
  readonly settings: readonly Setting[];
}

type Item = Readonly<Record<string, unknown>>;

/** Parts that may be left empty: the rules say null there. */
const withNulls =
  (...parts: readonly string[]) =>
  (value: unknown): unknown => ({ ...Object.fromEntries(parts.map((part) => [part, null])), ...(value as Item) });

const listed = (value: unknown): readonly Item[] => (Array.isArray(value) ? (value as Item[]) : []);

/** A code with words in two languages, and the same with everything side by side. */
const coded = {
  toForm: (value: unknown) =>
    listed(value).map(({ code, words }) => ({ code, ...(words as { readonly zh: string; readonly en: string }) })),
  toValue: (typed: unknown) => listed(typed).map(({ code, zh, en }) => ({ code, words: { zh, en } })),
};

/** All settings in the order in which they are read. */
export const useSettingGroups = (): readonly SettingGroup[] => {
  const t = useSettingTexts();
  const { none: _, ...colours } = useColours();
  const ratings = useRatings();
  const roles = useRoles();

  const setting = (
    name: SettingName,
    rows: string | undefined,
    rest: object,
    { toForm = (value: unknown) => value, toValue = (typed: unknown) => typed }: Partial<Setting> = {},
  ): Setting => {
    const title = t[name];
    return {
      name,
      title,
      ...(rows === undefined ? {} : { rows }),
      field: { name, label: title, ...rest } as AnyField,
      toForm,
      toValue,
    };
  };
  const flag = { kind: 'flag' };
  const number = { kind: 'number' };
  const term = { kind: 'term' };
  const part = (name: string, label: string, rest: object): AnyField => ({ name, label, ...rest }) as AnyField;
  const group = (...fields: readonly AnyField[]): object => ({ kind: 'group', fields });
  const choice = (...names: readonly (keyof typeof t)[]): object => ({
    kind: 'choice',
    choices: choicesOf(Object.fromEntries(names.map((name) => [name, t[name] as string]))),
  });
  const reasons = {
    kind: 'list',
    fields: [
      part('code', t.code, { kind: 'line', hint: t.codeHint }),
      part('zh', t.zh, { kind: 'line' }),
      part('en', t.en, { kind: 'line' }),
    ],
  };
  const colour = { kind: 'choice', choices: choicesOf(colours) };

  return [
    {
      title: t.days,
      settings: [
        setting('rollLastDay', '3', flag),
        setting('endOfDay', '4', { kind: 'line', hint: t.endOfDayHint }),
        setting(
          'messageHours',
          '20',
          group(part('from', t.fromTime, { kind: 'line' }), part('until', t.untilTime, { kind: 'line' })),
        ),
        setting(
          'reminderOffsets',
          '19',
          { kind: 'line', optional: true, hint: t.reminderOffsetsHint },
          {
            toForm: (value) => (value as readonly number[]).join(', '),
            toValue: (typed) =>
              String((typed as string | undefined) ?? '')
                .split(/[,，、\s]+/)
                .filter((one) => one !== '')
                .map(Number),
          },
        ),
        setting('dueSoon', '38', number),
        setting(
          'colours',
          '38',
          group(
            part('overdue', t.overdueColour, colour),
            part('today', t.todayColour, colour),
            part('soon', t.soonColour, colour),
            part('onTrack', t.onTrackColour, colour),
            part('closed', t.closedColour, colour),
            part('madeUpLate', t.madeUpLate, { ...colour, optional: true }),
          ),
          { toValue: withNulls('madeUpLate') },
        ),
      ],
    },
    {
      title: t.interviews,
      settings: [
        setting('interviewNotice', '7', term),
        setting('postponement', '8', group(part('limit', t.furthest, term), part('times', t.times, number))),
        setting('delegateAllowed', '9', flag),
        setting('minimumFilers', '10', number),
        setting('approvalBeforeNotice', '11', flag),
        setting('inadmissibleReasons', '12', reasons, coded),
        setting('noNewFacts', '36', choice('EXPLAIN_AND_LINK', 'EXPLAIN', 'HANDLE_AGAIN')),
      ],
    },
    {
      title: t.handling,
      settings: [
        setting(
          'decline',
          '13',
          group(part('window', t.declineWindow, term), part('finalDesignation', t.finalDesignation, number)),
        ),
        setting('firstContact', '14', term),
        setting('interimReport', '15', term),
        setting(
          'rectification',
          '16',
          group(part('urgent', t.urgent, term), part('normal', t.normal, term), part('complex', t.complex, term)),
        ),
        setting('rectificationMaximum', '16', term),
        setting(
          'extension',
          '17',
          group(
            part('times', t.times, number),
            part('limit', t.extensionLimit, { ...term, optional: true, hint: t.extensionLimitHint }),
            part('beforeDue', t.beforeDue, flag),
          ),
          { toValue: withNulls('limit') },
        ),
        setting('pause', '18', group(part('limit', t.pauseLimit, term), part('reasons', t.pauseReasons, reasons)), {
          toForm: (value) => ({ ...(value as Item), reasons: coded.toForm((value as Item).reasons) }),
          toValue: (typed) => ({ ...(typed as Item), reasons: coded.toValue((typed as Item).reasons) }),
        }),
        setting('replySignOff', undefined, flag),
        setting('resultCategories', '47', reasons, coded),
        setting('jointReply', '46', choice('EACH', 'LEAD')),
        setting(
          'caseNumber',
          '45',
          group(part('pattern', t.pattern, { kind: 'line', hint: t.patternHint }), part('digits', t.digits, number)),
        ),
      ],
    },
    {
      title: t.rating,
      settings: [
        setting('ratingDimensions', '21', choice('RESULT', 'ATTITUDE_AND_RESULT')),
        setting('raters', '22', choice('LEAD_FILER', 'ANY_FILER', 'EACH_FILER')),
        setting('ratingWindow', '23', { ...term, hint: t.ratingWindowHint }),
        setting('rework', '24', term),
        setting('reworkRounds', '25', number),
      ],
    },
    {
      title: t.sessions,
      settings: [
        setting('quorum', '28', { ...number, hint: t.shareHint }),
        setting(
          'ballot',
          '27',
          group(
            part('base', t.base, choice('ALL_MEMBERS', 'PRESENT', 'HANDED_IN')),
            part('threshold', t.threshold, { ...number, hint: t.shareHint }),
          ),
        ),
        setting(
          'ballotFailure',
          '29',
          group(part('reportWithin', t.reportWithin, term), part('ballotAgain', t.ballotAgain, flag)),
        ),
      ],
    },
    {
      title: t.closing,
      settings: [
        setting(
          'closeOff',
          '30',
          group(
            part('evidence', t.evidence, flag),
            part('minimumRating', t.minimumRating, {
              kind: 'choice',
              choices: choicesOf(ratings),
              optional: true,
              hint: t.anyRating,
            }),
          ),
          { toValue: withNulls('minimumRating') },
        ),
        setting(
          'overrideBy',
          '31',
          {
            kind: 'choice',
            several: true,
            optional: true,
            choices: choicesOf({ chair: roles.chair, clerk: roles.clerk }),
          },
          { toValue: (typed) => typed ?? [] },
        ),
        setting(
          'lookBacks',
          '32',
          { kind: 'list', fields: [part('term', t.after, term)] },
          {
            toForm: (value) => listed(value).map((one) => ({ term: one })),
            toValue: (typed) => listed(typed).map((one) => one.term),
          },
        ),
      ],
    },
    {
      title: t.pressure,
      settings: [
        setting(
          'repeats',
          '33–35',
          group(
            part('duplicate', t.duplicate, term),
            part('recurrence', t.recurrence, term),
            part('escalateAt', t.escalateAt, number),
            part('suspectAt', t.suspectAt, { ...number, optional: true, hint: t.shareHint }),
            part('systemicAt', t.systemicAt, { ...number, optional: true }),
            part(
              'matchKeys',
              t.matchKeys,
              group(
                part('withinMetres', t.withinMetres, { ...number, optional: true }),
                part('sameEstateAndTopic', t.sameEstateAndTopic, flag),
              ),
            ),
          ),
          {
            toValue: (typed) => ({
              ...(typed as Item),
              matchKeys: withNulls('withinMetres')((typed as Item).matchKeys),
            }),
          },
        ),
        setting(
          'escalation',
          '37',
          {
            kind: 'list',
            fields: [
              part('step', t.step, choice('REMIND', 'SUPERVISE', 'LIST', 'SESSION', 'REFER')),
              part('overdue', t.overdueDays, { ...number, optional: true }),
              part('dissatisfied', t.dissatisfied, { ...number, optional: true }),
              part('declined', t.declined, { ...number, optional: true }),
              part('recurred', t.recurred, { ...number, optional: true }),
            ],
          },
          { toValue: (typed) => listed(typed).map(withNulls('overdue', 'dissatisfied', 'declined', 'recurred')) },
        ),
      ],
    },
    {
      title: t.openness,
      settings: [
        setting('publication', '50', choice('OFF', 'AFTER_REPLY', 'AFTER_CLOSE_OFF')),
        setting('retention', '51', { ...term, hint: t.retentionHint }),
      ],
    },
    {
      title: t.figures,
      settings: [
        setting(
          'ranking',
          '49',
          group(part('minimum', t.minimum, number), part('excludeNotYetDue', t.excludeNotYetDue, flag)),
        ),
        setting(
          'statistics',
          '54、55',
          group(
            part('yearStartsInMonth', t.yearStartsInMonth, number),
            part('countedAs', t.countedAs, choice('INTERVIEWEES', 'PARTICIPANTS')),
          ),
        ),
      ],
    },
  ];
};

/** What of a form goes into a request: the settings that were chosen, as the rules hold them. */
export const chosenOf = (settings: readonly Setting[], typed: Item): Record<string, unknown> =>
  Object.fromEntries(settings.map(({ name, toValue }) => [name, toValue(bodyOf(typed[name]))]));

/** A value in words, one line for each part. */
export const useSettingWords = (): ((setting: Setting, value: unknown) => readonly string[]) => {
  const t = useSettingTexts();
  const wordsOf = (field: AnyField, value: unknown): string => {
    if (value === undefined || value === null || value === '') return t.notSet;
    switch (field.kind) {
      case 'flag':
        return value === true ? t.yes : t.no;
      case 'term': {
        const { amount, unit } = value as {
          readonly amount: number;
          readonly unit: 'workingDay' | 'calendarDay' | 'month';
        };
        return t[unit](amount);
      }
      case 'choice': {
        const chosen = (Array.isArray(value) ? value : [value]) as readonly string[];
        const labels = chosen.map((one) =>
          wordFor(Object.fromEntries(field.choices.map((c) => [c.value, c.label])), one),
        );
        return labels.length === 0 ? t.nothing : labels.join(t.and);
      }
      case 'group':
      case 'list':
        return linesOf(field, value).join(t.then);
      default:
        return typeof value === 'string' ? value : JSON.stringify(value);
    }
  };
  const partsOf = (fields: readonly AnyField[], value: Item): string[] =>
    fields
      .filter(({ name, optional }) => optional !== true || value[name] != null)
      .map((field) =>
        fields.length === 1
          ? wordsOf(field, value[field.name])
          : t.part(field.label, wordsOf(field, value[field.name])),
      );
  const linesOf = (field: AnyField, value: unknown): readonly string[] => {
    if (field.kind === 'group') return partsOf(field.fields, value as Item);
    if (field.kind !== 'list') return [wordsOf(field, value)];
    const items = listed(value);
    if (items.length === 0) return [t.nothing];
    // A code stands for its words.
    return items.map((item) =>
      item.zh === undefined ? partsOf(field.fields, item).join(t.and) : String(item.zh as string),
    );
  };
  return ({ field, toForm }, value) => linesOf(field, toForm(value));
};
