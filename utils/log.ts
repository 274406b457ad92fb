/** Tells a developer that something of ours went wrong. Never give it customer text: codes and counts only. */
export function logProblem(where: string, problem: unknown): void {
  console.warn(`Kuule: ${where}: ${problem instanceof Error ? problem.name : String(problem)}`);
}
