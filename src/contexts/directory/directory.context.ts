import {
  jurisdictionsQuestion,
  unitsQuestion,
  placesQuestion,
  peopleQuestion,
  personQuestion,
  rosterQuestion,
  listQuestion,
  namesQuestion,
} from './directory-questions.view';
import { alikeNamesQuestion } from './alike-names.view';
import { cooperationDecider } from './cooperation/cooperation.decider';
import { cooperationQuestion, cooperationView } from './cooperation/cooperation.view';
import { directoryReference } from './directory.reference.state';
import { directoryView } from './directory.view';
import { jurisdictionDecider } from './jurisdictions/jurisdiction.decider';
import { listDecider } from './lists/list.decider';
import { startListsWhenJurisdictionRegistered } from './lists/start-lists-when-jurisdiction-registered.reaction';
import { duties, dutiesQuestion } from './people/duties.view';
import { partsView } from './people/parts.view';
import { personDecider } from './people/person.decider';
import { representativesReference } from './people/representatives.reference.state';
import { placeDecider } from './places/place.decider';
import { unitDecider } from './units/unit.decider';
import { directoryPermissions } from './directory.permissions';
import type { ContextSpec } from '../../capabilities/context';

/** What the directory context provides. */
export const directoryContext: ContextSpec = {
  name: 'directory',
  permissions: directoryPermissions,
  deciders: [jurisdictionDecider, unitDecider, placeDecider, personDecider, listDecider, cooperationDecider],
  views: [directoryView, duties.view, partsView, cooperationView],
  questions: [
    jurisdictionsQuestion,
    unitsQuestion,
    placesQuestion,
    peopleQuestion,
    personQuestion,
    rosterQuestion,
    listQuestion,
    namesQuestion,
    alikeNamesQuestion,
    dutiesQuestion,
    cooperationQuestion,
  ],
  reactions: [startListsWhenJurisdictionRegistered],
  references: [directoryReference, representativesReference],
};
