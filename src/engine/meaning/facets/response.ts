import { defineFacet } from '../facet';

/** The outcome of an HTTP request. */
export interface Response {
  readonly status: number;
  /** The reason phrase of RFC 9110. */
  readonly text: string;
}

/** A status code with its own text; most requests succeed. */
export const responseFacet = defineFacet<Response>({
  id: 'response',
  kind: 'object',
  draw: ({ random }) => random.pick(random.chance(0.6) ? SUCCESSES : OTHERS),
});

const SUCCESSES: readonly Response[] = [
  { status: 200, text: 'OK' },
  { status: 200, text: 'OK' },
  { status: 201, text: 'Created' },
  { status: 202, text: 'Accepted' },
  { status: 204, text: 'No Content' },
];

const OTHERS: readonly Response[] = [
  { status: 301, text: 'Moved Permanently' },
  { status: 302, text: 'Found' },
  { status: 304, text: 'Not Modified' },
  { status: 400, text: 'Bad Request' },
  { status: 401, text: 'Unauthorized' },
  { status: 403, text: 'Forbidden' },
  { status: 404, text: 'Not Found' },
  { status: 409, text: 'Conflict' },
  { status: 422, text: 'Unprocessable Content' },
  { status: 429, text: 'Too Many Requests' },
  { status: 500, text: 'Internal Server Error' },
  { status: 502, text: 'Bad Gateway' },
  { status: 503, text: 'Service Unavailable' },
];
