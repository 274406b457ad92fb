import type { Message } from '../../utils/conversation/types';
import type { Analysis, InsightSuggestion, Point, PointKind } from '../../utils/listening/types';

/** A point of the customer with the message it stands in. */
export type PlacedPoint = {
  readonly message: number;
  readonly point: Point;
  /** A question that neither a message of ours nor the draft answers. */
  readonly unanswered: boolean;
};

/** How much a listener would miss if it went unheard. */
const WEIGHT: Readonly<Record<PointKind, number>> = {
  problem: 5,
  churn: 5,
  question: 4,
  wish: 4,
  feeling: 4,
  consequence: 3,
  expectation: 3,
  situation: 2,
  tried: 2,
  competitor: 2,
  praise: 2,
  fact: 1,
  thanks: 1,
};

/** So many unanswered questions are always among the chosen, however long ago they were asked: the newest of them. */
const QUESTIONS = 3;

/**
 * The points of the customer, oldest first: the few that matter most now, and all. Those of the customer's latest turn and
 * those that nobody has answered come before the rest; questions that we passed over are never left out for others.
 */
export function choosePoints(
  analysis: Analysis,
  messages: readonly Message[],
  limit: number,
): { readonly chosen: readonly PlacedPoint[]; readonly all: readonly PlacedPoint[] } {
  const all = analysis.messages.flatMap(({ points = [] }, message) =>
    messages[message]?.author === 'customer'
      ? points.map((point) => ({ message, point, unanswered: isUnanswered(analysis, message, point) }))
      : [],
  );
  const turn = messages.findLastIndex(({ author }) => author === 'agent') + 1;
  const weigh = ({ message, point }: PlacedPoint) =>
    WEIGHT[point.kind] + (message >= turn ? 6 : 0) + (isAnswered(analysis, message, point) ? 0 : 3);
  const heaviest = new Set([...all].sort((left, right) => weigh(right) - weigh(left)).slice(0, limit));
  for (const question of all.filter(({ unanswered }) => unanswered).slice(-QUESTIONS)) heaviest.add(question);
  return { chosen: all.filter((placed) => heaviest.has(placed)), all };
}

function isUnanswered({ unanswered }: Analysis, message: number, point: Point): boolean {
  return unanswered.some((question) => question.message === message && question.start === point.start);
}

function isAnswered(analysis: Analysis, message: number, point: Point): boolean {
  return analysis.heard.some(
    (heard) => heard.addressed && heard.message === message && heard.start === point.start,
  );
}

/** What the engine would log for a point, if it has an idea. */
export function suggestionFor(
  { insights }: Analysis,
  { message, point }: Pick<PlacedPoint, 'message' | 'point'>,
): InsightSuggestion | undefined {
  return insights.find(
    (insight) => insight.message === message && insight.start < point.end && insight.end > point.start,
  );
}
