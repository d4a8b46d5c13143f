import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { catalogue, contexts, things } from './catalogue';
import { CapabilitiesModule } from './capabilities/capabilities.module';
import { Daily } from './daily';
import { type Clock, systemClock } from './platform/clock/clock';
import { HttpModule } from './platform/http/http.module';
import { type Around, type NodeSettings, PlatformModule } from './platform/platform.module';

const load = createRequire(__filename);

/**
 * The Nest module of a context, the only thing that `<name>.module.ts` in its folder exports. It is loaded by name, so
 * that the threads which keep up views read the catalogue without loading a web server.
 */
const moduleOf = (name: string): Type => {
  const loaded = load(join(__dirname, 'contexts', name, `${name}.module`)) as Readonly<Record<string, Type>>;
  return Object.values(loaded)[0]!;
};

/** Joins the platform, which knows no context, and the contexts, which know each other only by their events. */
@Module({})
export class AppModule {
  static forRoot(settings: NodeSettings, clock: Clock = systemClock, around?: Around): DynamicModule {
    return {
      module: AppModule,
      providers: [Daily],
      imports: [
        PlatformModule.forRoot(settings, catalogue, clock, around),
        HttpModule,
        ...contexts.map(({ name }) => moduleOf(name)),
        CapabilitiesModule.over(things),
      ],
    };
  }
}
