export function staleReason(root?: string): Promise<string | undefined>;
export function ensureDependencies(): Promise<void>;
