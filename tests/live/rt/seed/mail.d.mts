export type CustomerMail = {
  readonly from: string;
  readonly name: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly ticket?: number;
  readonly date?: Date;
};

export function sendMail(url: string, queue: string, mail: CustomerMail): void;
