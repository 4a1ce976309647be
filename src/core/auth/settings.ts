/** How long what is sent out or asked for can be used, in seconds. */
export const lifetimes = { link: 15 * 60, reset: 60 * 60, code: 10 * 60, passkey: 5 * 60 };

/** The header in which a request's address reaches better-auth; set by us and never taken from outside. */
export const ADDRESS_HEADER = "x-concord-address";
