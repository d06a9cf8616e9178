import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const jobStatus = defineMeaning({
  id: 'software.jobStatus',
  title: 'a status of a job',
  gives: 'text',
  names: phrases(`
    job status; run status; task status; build status;
    job|run|build|execution|deployment|pipeline|workflow|export|import|upload|download|sync|migration|backup|process|request|step|batch|test run|queue item|operation|check run|scan|crawl|render|transfer job > status;
    job|run|build|execution|deployment|pipeline|workflow|migration|backup|process|operation|check run > state;
    deployment status; execution status; upload status; pipeline status; job state; conclusion;
    build|run|check run|workflow run > conclusion; run state; build state;
    build|test|test run|run|check|test case > result; export status; test status; test result; task state;
    deploy status; transfer state; load state; loading state; fetch status; process status; test outcome;
    execution state; = outcome status; check status; workflow status; workflow state
  `),
  generate: draw =>
    draw.random.pick(['queued', 'running', 'succeeded', 'succeeded', 'succeeded', 'failed', 'cancelled']),
  examples: [
    'Job.status: string',
    'build.build_status: string',
    'Deployment.state: string',
    'WorkflowRun.conclusion: string',
  ],
});
