import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { capitalize } from '../text/phrases';
import { slugAdjectives, slugNouns } from '../text/tables/words';

export const appName = defineMeaning({
  id: 'software.appName',
  title: 'an application',
  gives: 'text',
  names: phrases(`
    app name; application name; = app; app; application; = application;
    application|app|software|program|product app|tool|client app|mobile app|website|site > = name;
    software name; program name; = software; software; = tool; tool name; tool; site name; website name;
    service account name; app client name; website title; app|application|website|site|software > title;
    oauth app name; integration name; integration|connector|app > = name; integration; bot name;
    bot|integration > = name; connector name; connector; = integration; app game title; app title;
    site title; app brand name; app label; app display name; launcher name
  `),
  aliases: ['app.name'],
  generate: draw =>
    `${capitalize(draw.random.pick(slugAdjectives))}${capitalize(draw.random.pick(slugNouns))}`,
  examples: ['App.name: string', 'event.app_name: string', 'Application.title: string', 'Tool.name: string'],
});
