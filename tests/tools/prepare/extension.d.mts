export type BuildMode = 'production' | 'test';

export function extensionFolder(mode: BuildMode): string;
export function buildExtension(options: { readonly mode: BuildMode }): Promise<string>;
