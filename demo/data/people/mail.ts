/** An invented e-mail address at one of the partners. */
export const mail = (name: string, at: string): string => `${name}@${at}.clawdd.example`;
