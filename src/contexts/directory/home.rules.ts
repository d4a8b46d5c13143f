import type { Context } from '../../kernel/context';
import { conflict, notFound } from '../../kernel/rejection';

/** Refuses to register something in a jurisdiction that does not exist or is closed. */
export const mustBeAtHome = (context: Context): void => {
  const home = context.directory.jurisdiction(context.jurisdiction);
  if (home === undefined)
    notFound('jurisdiction.missing', '没有该辖区', 'There is no such jurisdiction', 'jurisdiction');
  else if (home.closed === true) {
    conflict('jurisdiction.closed', '该辖区已停用', 'This jurisdiction is closed', 'jurisdiction');
  }
};
