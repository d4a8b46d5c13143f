import { Module } from '@nestjs/common';
import { JurisdictionsController } from './jurisdictions/jurisdictions.controller';
import { ListsController } from './lists/lists.controller';
import { NamesController } from './names.controller';
import { PeopleController } from './people/people.controller';
import { PlacesController } from './places/places.controller';
import { UnitsController } from './units/units.controller';

@Module({
  controllers: [
    JurisdictionsController,
    UnitsController,
    PlacesController,
    PeopleController,
    ListsController,
    NamesController,
  ],
})
export class DirectoryModule {}
