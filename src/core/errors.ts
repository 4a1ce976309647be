/** What was asked for is not there, or not for this viewer: the two are never told apart on screen (404). */
export class NotFound extends Error {
  override name = "NotFound";
}

/** The viewer may see this but not do that to it (403). The message says who can, where that helps. */
export class Forbidden extends Error {
  override name = "Forbidden";
}

/** What was typed cannot be accepted (422). `fields` holds one sentence a field; the page is shown again with them. */
export class Invalid extends Error {
  override name = "Invalid";
  readonly fields: Record<string, string>;
  constructor(fields: Record<string, string>) {
    super(Object.values(fields).join(" "));
    this.fields = fields;
  }
}

/** A colleague changed the record in the meantime (409). `theirs` holds its values now, under the form's field names. */
export class Conflict extends Error {
  override name = "Conflict";
  readonly theirs: Record<string, unknown>;
  readonly version: number;
  readonly by: string;
  readonly at: Date;
  constructor(clash: { theirs: Record<string, unknown>; version: number; by: string; at: Date }) {
    super("The record was changed by someone else in the meantime");
    this.theirs = clash.theirs;
    this.version = clash.version;
    this.by = clash.by;
    this.at = clash.at;
  }
}

/** Too many tries from one place (429). `seconds` is how long to wait. */
export class TooMany extends Error {
  override name = "TooMany";
  readonly seconds: number;
  constructor(seconds: number) {
    super(`Try again in ${seconds} seconds`);
    this.seconds = seconds;
  }
}

/** Something Concord needs does not answer, such as the database (503). */
export class Unavailable extends Error {
  override name = "Unavailable";
}

/** Concord cannot start. The message is one plain sentence that says what to do; print it without a stack. */
export class StartupError extends Error {
  override name = "StartupError";
}
