/** Runs a command that reads JSON lines: `--help` prints the help; anything else on the line is a misuse (status 2). */
export async function runCommand(help: string, run: () => Promise<boolean>): Promise<void> {
  const words = process.argv.slice(2);
  if (words.length === 1 && (words[0] === '--help' || words[0] === '-h')) {
    process.stdout.write(help);
    return;
  }
  if (words.length > 0 || process.stdin.isTTY) {
    process.stderr.write(words.length > 0 ? `Unknown argument: ${words[0]}\n\n${help}` : help);
    process.exitCode = 2;
    return;
  }
  // Whoever reads us may have seen enough (`| head`): that is no fault of ours.
  process.stdout.on('error', () => process.exit(0));
  process.exitCode = (await run()) ? 0 : 1;
}
