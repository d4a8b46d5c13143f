import { useRef, useState } from 'react';
import { useUser } from '../../api/me';
import { putOff, putOffBy } from './put-off';
import type { Answer } from './queue-keys';
import { alongWith, askedNow, type Waiting } from './queue-order';
import { useAnswers, useQueueTexts } from './queue.texts';
import { type TakeBack, useDecisions } from './use-decisions';

const including = (set: ReadonlySet<string>, ...keys: readonly string[]): ReadonlySet<string> =>
  new Set([...set, ...keys]);
const without = (set: ReadonlySet<string>, ...keys: readonly string[]): ReadonlySet<string> =>
  new Set([...set].filter((one) => !keys.includes(one)));

interface Done {
  /** The pairs that it decided, the one that was asked about in front. */
  readonly keys: readonly string[];
  readonly takeBack: TakeBack;
}

/**
 * The decisions of one sitting. The next pair is shown at once; what was decided is sent one after the other, because
 * each may change the issues that the next one is about. A refused one comes back with the words of the refusal.
 */
export const useQueue = (all: readonly Waiting[]) => {
  const t = useQueueTexts();
  const answers = useAnswers();
  const send = useDecisions();
  const { account } = useUser().me;
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const [off, setOff] = useState(() => putOffBy(account));
  const [first, setFirst] = useState<string | null>(null);
  const [wrong, setWrong] = useState<unknown>(null);
  const [said, setSaid] = useState('');
  const [undoable, setUndoable] = useState(0);
  const done = useRef<Done[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());

  const inLine = (work: () => Promise<void>): void => {
    line.current = line.current.then(work);
  };
  const remember = (one: Done): void => {
    done.current.push(one);
    setUndoable(done.current.length);
  };
  const keepOff = (keys: ReadonlySet<string>): void => {
    putOff(account, keys);
    setOff(keys);
  };

  const decide = (pair: Waiting, answer: Answer, note: string): void => {
    const along = answer === 'OTHER' ? alongWith(all, pair).map(({ key }) => key) : [];
    setDecided((before) => including(before, pair.key, ...along));
    setFirst(null);
    setWrong(null);
    setSaid(t.decided(answers[answer]));
    inLine(async () => {
      try {
        const done = await send(pair, answer, note, all);
        remember(done);
        setDecided((before) => including(without(before, ...along), ...done.keys));
      } catch (error) {
        setDecided((before) => without(before, pair.key, ...along));
        setFirst(pair.key);
        setWrong(error);
        setSaid('');
      }
    });
  };

  const later = ({ key }: Waiting): void => {
    keepOff(including(off, key));
    setFirst(null);
    setWrong(null);
    setSaid(t.wasPutOff);
    inLine(() =>
      Promise.resolve(
        remember({ keys: [key], takeBack: () => Promise.resolve(keepOff(without(putOffBy(account), key))) }),
      ),
    );
  };

  const undo = (): void => {
    setSaid('');
    inLine(async () => {
      const last = done.current.pop();
      if (last === undefined) return;
      setUndoable(done.current.length);
      try {
        await last.takeBack();
        setDecided((before) => without(before, ...last.keys));
        setFirst(last.keys[0] ?? null);
        setWrong(null);
        setSaid(t.wasTakenBack);
      } catch (error) {
        setWrong(error);
      }
    });
  };

  return {
    ...askedNow(all, { decided, putOff: off, first }),
    decide,
    putOffNow: later,
    undo,
    takeUp: () => keepOff(new Set()),
    canUndo: undoable > 0,
    wrong,
    said,
  };
};
