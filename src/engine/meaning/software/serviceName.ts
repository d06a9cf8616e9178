import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { slugNouns } from '../text/tables/words';
import { serviceEndings } from './tables/names';

export const serviceName = defineMeaning({
  id: 'software.serviceName',
  title: 'a service',
  gives: 'text',
  names: phrases(`
    service name; microservice; service|microservice|server|daemon|backend > = name; = service; server name;
    component service; = daemon; daemon; lambda name; target service; upstream service; source service;
    process name; = process; lambda function; worker name; = worker; service; handler name; = handler;
    handler; process; process|handler|lambda|worker|job|server > = name; job name; = job; backend;
    = backend; = upstream; = producer; = consumer; producer; consumer; pipeline name; workflow name;
    pipeline|workflow|cron job|queue job > = name; = pipeline; = workflow; workflow; deployment name;
    deployment|stack|cluster service > = name; program; subsystem; logger; logger name; = logger; step name;
    pipeline step; step|stage > = name; stage name; task definition; plugin key; controller; = controller;
    middleware; resolver; = caller; source system; target system; = system; system; destination system;
    originating system; system name; = origin system; emitter; = host agent name; = thread; thread name;
    = log category; scheduler; entrypoint; test suite; test suite name; suite name; build name; build job
  `),
  generate: draw => `${draw.random.pick(slugNouns)}-${draw.random.pick(serviceEndings)}`,
  examples: [
    'Service.name: string',
    'log.service_name: string',
    'Job.name: string',
    'Trace.service: string',
    'Log.logger: string',
  ],
});
