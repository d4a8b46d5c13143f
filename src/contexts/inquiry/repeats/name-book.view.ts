import { inNameOrder } from '../../../kernel/plain/name-order';
import { plain, writtenIn } from '../../../kernel/plain/plain';
import type { Id } from '../../../kernel/ids';
import { momentOf } from '../../../kernel/time/moments';
import type { Question } from '../../../kernel/view';
import { notFound } from '../../../kernel/rejection';
import { namesOf, textOfCase } from './detection/likeness-rows.view';
import { proposedAliases } from './detection/aliases.rules';
import { caseLikeness } from './case-likeness.view';
import { allCases, repeatIssues } from './repeat-record.view';

export interface BookedName {
  readonly name: string;
  /** What it stands for; the name itself where it is no alias. */
  readonly full: string;
  readonly from: 'place' | 'unit' | 'book';
}

interface NameRow {
  readonly source: string;
  readonly name: string;
  readonly full: string;
}

const sourceOf = (source: string): BookedName['from'] =>
  source.startsWith('place ') ? 'place' : source.startsWith('unit ') ? 'unit' : 'book';

/** Every name by which the texts are read: of the directory, and those that the office added. */
export const nameBook: Question<Record<string, never>, readonly BookedName[]> = {
  name: 'repeat.names',
  permission: 'repeat.read',
  views: [caseLikeness],
  answer: (rowsOf) =>
    rowsOf(caseLikeness)
      .all<NameRow & { [column: string]: string }>('SELECT source, name, full FROM name ORDER BY name')
      .map(({ source, name, full }) => ({ name, full, from: sourceOf(source) }))
      .sort((a, b) => inNameOrder(a.full, b.full) || inNameOrder(a.name, b.name)),
};

export interface AliasProposal {
  readonly alias: string;
  readonly name: string;
}

/** Names that the linked cases of an issue use for one another, as it seems; somebody confirms them. */
export const aliasProposals: Question<{ readonly id: Id }, readonly AliasProposal[]> = {
  name: 'repeat.alias-proposals',
  permission: 'repeat.read',
  views: [repeatIssues.view, caseLikeness],
  answer: (rowsOf, { id }, reader) => {
    const issue = repeatIssues.find(rowsOf(repeatIssues.view), id, momentOf({}, reader.now));
    if (issue === undefined || !reader.scope.jurisdictions.includes(issue.jurisdiction))
      return notFound('repeat.not-found', '没有这个反复问题', 'There is no such repeat issue', 'id');
    // Elsewhere things are called otherwise.
    const elsewhere = issue.links.filter(({ relation }) => relation === 'SIMILAR_ELSEWHERE').map((link) => link.case);
    const rows = rowsOf(caseLikeness);
    const cases = allCases(issue).filter((one) => !elsewhere.includes(one));
    const known = new Set(rows.all<{ name: string }>('SELECT name FROM name').map(({ name }) => plain(name)));
    const texts = cases.map((one) => textOfCase(rows, one));
    const written = (name: string): string =>
      texts.map((text) => writtenIn(text, name)).find((found) => found !== undefined) ?? name;
    return proposedAliases(cases.map((one) => namesOf(rows, one)))
      .filter(({ alias }) => !known.has(alias))
      .map(({ alias, name }) => ({ alias: written(alias), name: written(name) }));
  },
};
