import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { functionNames } from './tables/names';

export const functionName = defineMeaning({
  id: 'software.functionName',
  title: 'a function',
  gives: 'text',
  names: phrases(`
    function name; method name; = function; = fn; function; stack frame > function; callback name;
    = procedure; procedure; procedure name; handler function; event handler; operation name; operation id;
    operation; = operation; hook name; hook; rpc method; mutation name; query name; = method name;
    resolver name; test name; = subroutine; callee; symbol name; = action name; action; action name;
    = command; command name; = cmd; command; cli command; = verb;
    audit|audit log|audit event|log|permission|activity|event > action; queue task type; shell command;
    test case name; rpc name; = mutation; api method; method call; audit action; = callback; user action;
    custom action; action key; command line; action type; entry point; start command; run command;
    build command; reducer; usecase
  `),
  generate: draw => draw.random.pick(functionNames),
  examples: [
    'Frame.functionName: string',
    'audit.action: string',
    'Span.operationName: string',
    'Cli.command: string',
  ],
});
