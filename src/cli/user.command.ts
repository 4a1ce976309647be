import { text as readAll } from "node:stream/consumers";
import {
  AccountExists,
  createAccount,
  findAccount,
  LEAST_PASSWORD,
  type Weakness,
  weaknessOf,
} from "../core/auth/index.ts";
import { type Role, roles } from "../core/ctx.ts";
import type { Database } from "../core/db/database.ts";
import { StartupError } from "../core/errors.ts";
import { openInstance } from "../core/instance.ts";
import { reactTo } from "../core/jobs/index.ts";
import { jobs } from "../jobs.ts";
import { type Command, readArguments, say, settings, UsageError } from "./command.ts";
import { addMember } from "./member.ts";

const options = {
  email: { type: "string" },
  name: { type: "string" },
  partnership: { type: "string" },
  role: { type: "string" },
  "password-stdin": { type: "boolean" },
} as const;

/** Adds an account, or an existing account to a partnership. */
export const user: Command = {
  name: "user",
  summary: "add a person who may sign in",
  help: `concord user add --email ADDRESS --name NAME [--partnership SLUG --role ROLE] [--password-stdin]

Makes an account, and makes it a member of a partnership. An account that exists already is only made a member.

  --email ADDRESS      where links to sign in are sent
  --name NAME          what the person is called on screen
  --partnership SLUG   the first part of the partnership's address, such as "clawdd"
  --role ROLE          ${roles.join(", ")}
  --password-stdin     read a first password from standard input; without it the person signs in by a link`,
  run: async (args) => {
    const { values, named } = readArguments(args, options, ["add"]);
    if (named.add !== "add") throw new UsageError(`There is no "concord user ${named.add}", only "concord user add".`);
    const wanted = checked(values);
    const password = values["password-stdin"] ? await readPassword(wanted) : undefined;
    const { database, close } = await openInstance(settings());
    reactTo(jobs);
    try {
      const userId = await accountFor(database, wanted, password);
      if (wanted.place) say(await addMember(database, { id: userId, email: wanted.email }, wanted.place));
    } finally {
      await close();
    }
  },
};

type Wanted = { email: string; name: string; place: { slug: string; role: Role } | null };

function checked(values: { email?: string; name?: string; partnership?: string; role?: string }): Wanted {
  const { email = "", name = "", partnership: slug, role } = values;
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new UsageError("--email needs an e-mail address.");
  if (!name.trim()) throw new UsageError("--name needs the person's name.");
  if ((slug === undefined) !== (role === undefined)) throw new UsageError("--partnership and --role go together.");
  if (slug === undefined) return { email, name, place: null };
  const known = roles.find((one) => one === role);
  if (!known) throw new UsageError(`--role must be one of ${roles.join(", ")}.`);
  return { email, name, place: { slug, role: known } };
}

const reasons = {
  short: `it has fewer than ${LEAST_PASSWORD} characters`,
  common: "it is among those that are guessed first",
  personal: "it is made of the person's own name or address",
} satisfies Record<Weakness, string>;

async function readPassword({ email, name }: Wanted): Promise<string> {
  const password = (await readAll(process.stdin)).replace(/\r?\n$/, "");
  const weakness = weaknessOf(password, ["concord", name, email]);
  if (weakness) throw new StartupError(`That password cannot be used: ${reasons[weakness]}.`);
  return password;
}

async function accountFor(database: Database, { email, name }: Wanted, password: string | undefined): Promise<string> {
  try {
    const id = await createAccount(database, { email, name, password });
    say(`${name} (${email}) may sign in${password ? "" : " by a link sent to that address"}.`);
    return id;
  } catch (error) {
    if (!(error instanceof AccountExists)) throw error;
    say(`${email} has an account already; it was not changed.`);
    return (await findAccount(database, email)) as string;
  }
}
