export function personFlags(extension: string, profile: string): string[];
export function testFlags(options: {
  readonly extension: string;
  readonly language: string;
  readonly netLog: string;
}): string[];
